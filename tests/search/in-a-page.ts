/** Lets Pagefind, which takes itself to be in a page, read from disk. */
import { readFileSync } from 'node:fs';

export async function inAPage<T>(work: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis;
  const document = { querySelector: () => ({ getAttribute: () => 'en' }), currentScript: null };
  Object.assign(globalThis, {
    location: new URL('http://localhost/search/'),
    window: globalThis,
    document,
    fetch: async (url: string | URL) =>
      new Response(readFileSync(new URL(String(url), 'http://localhost').pathname)),
  });
  try {
    return await work();
  } finally {
    Object.assign(globalThis, { fetch });
  }
}
