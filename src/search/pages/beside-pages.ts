/** Pagefind's index, written in a thread of its own, while our own is written of what that reads. */
import { on, once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ReadPage } from '../write/quotation.ts';
import type { Input } from './write-pages.ts';

/** Gives what `own` makes of the long reads, once Pagefind's index is written too; throws what went wrong in either. */
export async function besidePages<Made>(
  input: Input,
  own: (articles: AsyncIterable<ReadPage>) => Promise<Made>,
): Promise<Made> {
  const thread = new Worker(new URL('./pages-thread.ts', import.meta.url), { workerData: input });
  const count = input.pages.filter(({ isExact }) => isExact).length;
  try {
    // Both listen from now on: what nobody hears is gone.
    const articles = firstOf(count, on(thread, 'message'));
    const [made] = await Promise.all([own(articles), once(thread, 'exit')]);
    return made;
  } finally {
    await thread.terminate();
  }
}

async function* firstOf(
  count: number,
  messages: AsyncIterator<unknown[]>,
): AsyncGenerator<ReadPage> {
  for (let at = 0; at < count; at++) {
    const [page] = (await messages.next()).value as [ReadPage];
    yield page;
  }
}
