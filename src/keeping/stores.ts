/** What a browser keeps for whoever chose it, where, and for how long; the same for the page that tells of it and for the worker. */
import { paths } from '../addresses/paths.ts';

/** Folders of cache storage, and nothing else, so that deleting them deletes all. That `chosen` is there is the choice itself. */
export const stores = {
  chosen: 'kept',
  pages: 'kept-pages',
  /** What pages are made of. */
  parts: 'kept-parts',
  /** What the search and the checker read. */
  index: 'kept-index',
} as const;

/** At most so many, and none longer. */
export const limits = { pages: 100, index: 1000, days: 30 } as const;

const day = 24 * 60 * 60 * 1000;

/** What is noted beside what is kept, as fields of its head. */
export const noted = {
  /** When it was kept (ISO 8601). */
  on: 'X-Kept',
  title: 'X-Kept-Title',
  /** The addresses of what a page is made of, one after the other. */
  parts: 'X-Kept-Parts',
  /** How the host answered: a part of a file is kept as if it were a whole one. */
  status: 'X-Kept-Status',
} as const;

export interface KeptPage {
  readonly address: string;
  readonly title: string;
  readonly on: Date;
  readonly parts: readonly string[];
}

/** Whether somebody asked this browser to keep pages. */
export const isChosen = (): Promise<boolean> => caches.has(stores.chosen);

/** The pages that are kept, the latest first; with the one that tells of them. */
export async function keptPages(): Promise<KeptPage[]> {
  if (!(await isChosen())) return [];
  const pages = await caches.open(stores.pages);
  const found = await Promise.all(
    (await pages.keys()).map(async (key) => pageOf(key.url, await pages.match(key, anyHead))),
  );
  return found.filter((page) => page !== undefined).sort((a, b) => b.on.getTime() - a.on.getTime());
}

/** Whatever the head of the request was: what is kept here is the same for all. */
export const anyHead = { ignoreVary: true } as const;

function pageOf(url: string, { headers } = new Response()): KeptPage | undefined {
  const on = new Date(headers.get(noted.on) ?? '');
  const title = headers.get(noted.title);
  if (title === null || Number.isNaN(on.getTime())) return undefined;
  return {
    address: new URL(url).pathname,
    title: decodeURIComponent(title),
    on,
    parts: headers.get(noted.parts)?.split(' ') ?? [],
  };
}

/** Whether what was kept then is to be shown no more. */
export const isOutlived = (on: Date, now = new Date()): boolean =>
  !(now.getTime() - on.getTime() <= limits.days * day);

/** Of pages, the latest first, those that are to go: the old, and the many. */
export const outlived = (
  pages: readonly KeptPage[],
  now: Date,
  most: number = limits.pages,
): readonly KeptPage[] =>
  pages
    .filter(({ address }) => address !== paths.offline)
    .filter(({ on }, at) => at >= most || isOutlived(on, now));

/** Lets go of what is too old or too much, and of what no page is made of any longer but for `spared`; leaves `most` pages. */
export async function tidy(spared: ReadonlySet<string>, most?: number): Promise<void> {
  if (!(await isChosen())) return;
  const all = await keptPages();
  const gone = new Set(outlived(all, new Date(), most).map(({ address }) => address));
  const pages = await caches.open(stores.pages);
  await Promise.all([...gone].map((address) => pages.delete(address, anyHead)));
  const wanted = new Set(
    all.filter(({ address }) => !gone.has(address)).flatMap(({ parts }) => parts),
  );
  const parts = await caches.open(stores.parts);
  for (const key of await parts.keys()) {
    const { pathname } = new URL(key.url);
    if (!wanted.has(pathname) && !spared.has(pathname)) await parts.delete(key, anyHead);
  }
  await tidyIndex();
}

/** The oldest come first, as they were put there in this order. */
async function tidyIndex(): Promise<void> {
  const index = await caches.open(stores.index);
  const keys = await index.keys();
  for (const [at, key] of keys.entries()) {
    const on = (await index.match(key, anyHead))?.headers.get(noted.on) ?? '';
    if (at >= keys.length - limits.index && !isOutlived(new Date(on))) return;
    await index.delete(key, anyHead);
  }
}

/** Deletes all; the choice goes first, since without it the worker keeps nothing more. */
export async function forget(): Promise<void> {
  for (const store of Object.values(stores)) await caches.delete(store);
}
