/** In which way a request is answered. */
import { paths } from '../../addresses/paths.ts';

/**
 * A page that is opened; a part that pages are made of; a piece of the index, which never changes under its name; what is to be
 * asked for again where there is a network.
 */
export type Way = 'page' | 'part' | 'piece' | 'again';

type Asked = Pick<Request, 'method' | 'url' | 'destination' | 'cache'>;

/** Undefined for what is none of the worker's business: other hosts, feeds, data, books, frames, forms that are sent. */
export function wayOf({ method, url, destination, cache }: Asked, origin: string): Way | undefined {
  const { origin: host, pathname } = new URL(url);
  if (method !== 'GET' || host !== origin) return undefined;
  if (destination === 'document') return /\.\w+$/.test(pathname) ? undefined : 'page';
  if (pathname.startsWith('/assets/')) return 'part';
  if (pathname === paths.builds) return undefined;
  if (/^\/search\/\w+\/pages\/|^\/search\/plan\.txt$|^\/check\/\w+\.json$/.test(pathname))
    return 'again';
  if (!/^\/search\/\w+\/./.test(pathname)) return undefined;
  // Whoever asks past any cache got something damaged from one.
  return cache === 'reload' ? 'again' : 'piece';
}

/** The address under which a page is kept: it is the same whatever is asked of it, and what was typed is not kept. */
export function keyOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
