/** The worker that answers for a site of which a reader keeps what they read. Without that choice it is never registered. */
import { registerQuotaErrorCallback } from 'workbox-core/registerQuotaErrorCallback.js';
import { paths } from '../../addresses/paths.ts';
import { anyHead, stores } from '../stores.ts';
import { again, pieces } from './index-pieces.ts';
import { makeRoom, pages, tellingPage } from './pages.ts';
import { type Way, wayOf } from './way-of.ts';

const worker = globalThis as unknown as ServiceWorkerScope;

const ways: Readonly<Record<Way, (event: FetchEvent) => Promise<Response>>> = {
  page: (event) => pages.handle(event).catch(tellingPage),
  part: async ({ request }) =>
    (await caches.match(request.url, { cacheName: stores.parts, ...anyHead })) ?? fetch(request),
  piece: (event) => pieces.handle(event),
  again: (event) => again.handle(event),
};

registerQuotaErrorCallback(makeRoom);

worker.addEventListener('install', (event) => {
  // What tells of the rest is kept first, or nothing is.
  const [, isKept] = pages.handleAll({ event, request: paths.offline });
  event.waitUntil(
    isKept.then(async () => {
      if (!(await caches.match(paths.offline, { cacheName: stores.pages, ...anyHead })))
        throw new Error('The page that tells what is kept could not be kept.');
      await worker.skipWaiting();
    }),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([worker.clients.claim(), worker.registration.navigationPreload?.enable()]),
  );
});

worker.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, location.origin);
  if (way) event.respondWith(ways[way](event));
});
