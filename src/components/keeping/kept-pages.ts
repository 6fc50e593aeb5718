/** The page that tells what is kept, at work. Runs in the browser, also in the place of a page that is not kept. */
import { forgetPlaces, keptPlaces } from '../../keeping/places.ts';
import {
  isChosen,
  isOutlived,
  type KeptPage,
  keptPages as pagesKept,
} from '../../keeping/stores.ts';
import { element, part } from '../element.ts';
import { canKeep, keep, keepNothing } from './choice.ts';

const sentences = {
  cannot: 'This browser cannot keep pages, or not in a private window.',
  failed: 'This browser could not keep pages. Nothing is kept.',
  nothing: 'Nothing is kept on this device.',
  noPage: 'No page is kept on this device.',
  deleted: 'All that was kept is deleted. Nothing is kept on this device.',
  chosen: 'From now on the pages that you open are kept on this device.',
} as const;

/** Brings the page in `root` to life; `data-own` is its address, `data-worker` that of the worker. */
export async function keptPages(root: HTMLElement): Promise<void> {
  const { own = '', worker = '' } = root.dataset;
  const status = part(root, '[role=status]', HTMLElement);
  const button = (name: string) => part(root, `[data-press=${name}]`, HTMLButtonElement);
  const isInPlace = location.pathname !== own;

  async function show(says?: string): Promise<void> {
    const chosen = canKeep() && (await isChosen().catch(() => false));
    const kept = chosen ? (await pagesKept()).filter((page) => isShown(page, own)) : [];
    const places = keptPlaces();
    const { cannot, nothing, noPage } = sentences;
    const none = `${canKeep() ? '' : `${cannot} `}${places ? noPage : nothing}`;
    const ofPages = says ?? (isInPlace ? inPlace(kept) : chosen ? told(kept) : none);
    status.textContent = ofPages + (places && !isInPlace ? ofPlaces(places.size) : '');
    const hadFocus = root.contains(document.activeElement);
    button('keep').hidden = chosen || isInPlace || !canKeep();
    button('forget').hidden = !(chosen || places) || isInPlace;
    if (hadFocus) root.querySelector<HTMLElement>('[data-press]:not([hidden])')?.focus();
    const section = part(root, '[data-part=kept]', HTMLElement);
    section.hidden = kept.length === 0;
    part(section, 'ol', HTMLOListElement).replaceChildren(...kept.map(item));
  }

  button('keep').addEventListener('click', async () => {
    button('keep').disabled = true;
    const isKeeping = await keep(worker);
    button('keep').disabled = false;
    await show(isKeeping ? sentences.chosen : sentences.failed);
  });
  button('forget').addEventListener('click', async () => {
    forgetPlaces();
    if (canKeep()) await keepNothing();
    await show(sentences.deleted);
  });
  // Other windows may have kept more, or deleted all.
  addEventListener('pageshow', ({ persisted }) => persisted && void show());
  if (isInPlace) nameForWhatItStands(root);
  await show().finally(() => {
    root.dataset.told = '';
  });
}

const isShown = ({ address, on }: KeptPage, own: string): boolean =>
  address !== own && !isOutlived(on);

/** What stands where a page does that is not kept, under the address of that page. */
function nameForWhatItStands(root: HTMLElement): void {
  const title = 'This page is not kept on this device';
  document.title = document.title.replace(/^[^–]*(?= –)/, title);
  const main = part(document, 'main', HTMLElement);
  part(main, 'h1', HTMLHeadingElement).textContent = title;
  main
    .querySelector('.standfirst')
    ?.replaceChildren(
      'You are offline, or this site cannot be reached. ',
      element('a', { href: location.href }, 'Try again'),
    );
  part(root, '[data-part=about]', HTMLElement).hidden = true;
}

const inPlace = (kept: readonly KeptPage[]): string =>
  kept.length === 0
    ? 'No page is kept.'
    : `${kept.length === 1 ? 'One page is' : `${kept.length} pages are`} kept:`;

const told = ({ length }: readonly KeptPage[]): string =>
  length > 0
    ? `The pages that you open are kept on this device, ${length} so far.`
    : `${sentences.chosen} None is kept yet; open one again to keep it.`;

/** Of the places that long reads keep (components/article/follow-place.ts). */
const ofPlaces = (many: number): string =>
  many === 0
    ? ' Where you are in long reads will be.'
    : ` Where you were in ${many === 1 ? 'one long read' : `${many} long reads`} is.`;

const item = ({ address, title, on }: KeptPage): HTMLLIElement =>
  element(
    'li',
    {},
    element('a', { href: address }, title),
    element(
      'span',
      { className: 'small quiet' },
      `kept ${on.toLocaleDateString('en-GB', { dateStyle: 'long' })}`,
    ),
  );
