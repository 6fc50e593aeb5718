/** Which file of a release an address asks for. */
import { join, sep } from 'node:path';

/** What an address leads to: this file, another address, or nothing. */
export type Lead = { readonly file: string } | { readonly to: string } | undefined;

// What a host reads and nobody else: the rules it follows.
const hosts = new Set(['/_headers', '/_redirects']);

/**
 * Reads an address as hosts of static sites do: a folder is its index.html, and each page has one address, which ends in a
 * slash. An address that is no text, that leads out of the folder or to what only the host reads leads nowhere.
 */
export function filesFor(address: string, folder: string): Lead {
  const path = decoded(address);
  if (path === undefined || hosts.has(path)) return undefined;
  const file = join(folder, path);
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  if (path.endsWith('/index.html')) return { to: encodeURI(path.slice(0, -'index.html'.length)) };
  return { file: path.endsWith('/') ? join(file, 'index.html') : file };
}

/** The path of an address, without what would make it another one. */
function decoded(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    // A back slash is a slash on some systems, and no file has a name with a NUL.
    return /^\/(?!\/)[^\\\0]*$/.test(path) && !/\/\.\.?(?:\/|$)|\/\//.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
