/** The checker in a thread of its own, so that no text holds up the page. */
import { Checker, type Folders, type Told } from './checker.ts';

/** What the page asks, by the number of the question; the first names the folders. */
export type Asked = Folders | { readonly number: number; readonly pasted: string };

/** What it is told. */
export type Heard =
  | { readonly kind: 'open'; readonly size: number; readonly isWhole: boolean }
  | { readonly kind: 'fault'; readonly number: number }
  | { readonly kind: 'share'; readonly number: number; readonly share: number }
  | { readonly kind: 'told'; readonly number: number; readonly told: Told };

let checker: Checker | undefined;
const tell = (heard: Heard): void => postMessage(heard);

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const number = 'number' in data ? data.number : 0;
  try {
    if ('index' in data) checker = new Checker(data);
    if (!checker) throw new Error('The checker was asked before it was opened.');
    if ('pasted' in data) {
      const told = await checker.check(data.pasted, (share) =>
        tell({ kind: 'share', number, share }),
      );
      tell({ kind: 'told', number, told });
    } else tell({ kind: 'open', ...(await checker.open()) });
  } catch {
    tell({ kind: 'fault', number });
  }
});
