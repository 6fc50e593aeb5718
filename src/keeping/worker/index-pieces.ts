/** What the search and the checker read: kept as it came, by its address, which names the build. */
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { anyHead, isChosen, noted, stores } from '../stores.ts';
import { isHtml } from './pages.ts';

/** After so long what is kept is taken, in seconds. */
const patience = 4;

const options: ConstructorParameters<typeof NetworkFirst>[0] = {
  cacheName: stores.index,
  matchOptions: anyHead,
  plugins: [
    {
      cacheWillUpdate: async ({ request, response }) => kept(request.url, response),
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        asItCame(cachedResponse ?? (await wholePack(request.url))),
    },
  ],
};

/** What never changes under its name. What of it is damaged, the search finds out, and asks for again. */
export const pieces = new CacheFirst(options);
/** What the network has, where it answers. */
export const again = new NetworkFirst({ ...options, networkTimeoutSeconds: patience });

/** Cache storage takes no part of a file, so what is one is noted beside it. */
async function kept(url: string, response: Response): Promise<Response | undefined> {
  const { pathname, search } = new URL(url);
  const isWhole = response.status === 200;
  if (!(isWhole || response.status === 206) || isHtml(response) || !(await isChosen()))
    return undefined;
  const headers = new Headers(response.headers);
  headers.set(noted.on, new Date().toISOString());
  headers.set(noted.status, String(response.status));
  const copy = new Response(await response.blob(), { headers });
  if (!isWhole || !pathname.endsWith('.png')) return copy;
  // A pack that came whole stands for all its parts, also for those that were damaged.
  const store = await caches.open(stores.index);
  await store.delete(pathname, { ignoreSearch: true, ...anyHead });
  if (search === '') return copy;
  await store.put(pathname, copy);
  return undefined;
}

const wholePack = async (url: string): Promise<Response | undefined> =>
  caches.match(new URL(url).pathname, { cacheName: stores.index, ...anyHead });

const asItCame = (response: Response | undefined): Response | undefined =>
  response &&
  new Response(response.body, {
    headers: response.headers,
    status: Number(response.headers.get(noted.status)),
  });
