/** Pages: the network's where it answers in time, else the copy that is kept, which says so. */
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { paths } from '../../addresses/paths.ts';
import { anyHead, isChosen, isOutlived, noted, stores, tidy } from '../stores.ts';
import { titleOf, withNote } from './kept-copy.ts';
import { partsOf } from './parts-of.ts';
import { keyOf } from './way-of.ts';
import { dropWithdrawn } from './withdrawn.ts';

/** After so long a reader with a copy waits no more, in seconds. */
const patience = 4;

/** What pages under way are made of: it is there before they are. */
const underWay = new Set<string>();

export const pages = new NetworkFirst({
  cacheName: stores.pages,
  networkTimeoutSeconds: patience,
  matchOptions: anyHead,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => keyOf(request.url),
      cacheWillUpdate: async ({ request, response }) => kept(keyOf(request.url), response),
      cacheDidUpdate: () => tidy(underWay),
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse && new URL(request.url).pathname !== paths.offline
          ? told(cachedResponse)
          : cachedResponse,
    },
  ],
});

/** The page that tells what is kept, in the place of one that is not. */
export async function tellingPage(): Promise<Response> {
  const kept = await caches.match(paths.offline, { cacheName: stores.pages, ...anyHead });
  return kept ? new Response(kept.body, { headers: kept.headers, status: 503 }) : Response.error();
}

/** Lets go of the oldest half, where the browser has no more room. */
export const makeRoom = async (): Promise<void> => {
  await caches.delete(stores.index);
  await tidy(underWay, (await (await caches.open(stores.pages)).keys()).length / 2);
};

/** A page as it is kept: with all it is made of, or not at all. */
async function kept(key: string, response: Response): Promise<Response | undefined> {
  if (!(await isChosen())) return undefined;
  if (response.status === 404 || response.status === 410)
    await (await caches.open(stores.pages)).delete(key, anyHead);
  if (response.status !== 200 || !isHtml(response)) return undefined;
  await dropWithdrawn();
  const html = await response.text();
  const parts = await partsOf(html, keptPart).catch(async (error: unknown) => {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') await makeRoom();
    return undefined;
  });
  if (!parts || !(await isChosen())) return undefined;
  const headers = new Headers(response.headers);
  headers.set(noted.on, new Date().toISOString());
  headers.set(noted.title, encodeURIComponent(titleOf(html)));
  headers.set(noted.parts, parts.join(' '));
  return new Response(html, { headers });
}

/** The text of a part, which is kept from now on; throws where it cannot be had. */
async function keptPart(address: string): Promise<string> {
  underWay.add(address);
  const store = await caches.open(stores.parts);
  const before = await store.match(address, anyHead);
  if (before) return textOf(address, before);
  const response = await fetch(address);
  // A host may answer with a page where a file is missing.
  if (response.status !== 200 || isHtml(response)) throw new Error(`${address} is missing.`);
  await store.put(address, response.clone());
  return textOf(address, response);
}

const textOf = async (address: string, response: Response): Promise<string> =>
  /\.(?:js|css)$/.test(address) ? response.text() : '';

export const isHtml = ({ headers }: Response): boolean =>
  headers.get('Content-Type')?.startsWith('text/html') ?? false;

/** A kept page that says of which day it is; none that is too old. */
async function told(response: Response): Promise<Response | undefined> {
  const on = new Date(response.headers.get(noted.on) ?? '');
  if (isOutlived(on)) return undefined;
  return new Response(withNote(await response.text(), on), { headers: response.headers });
}
