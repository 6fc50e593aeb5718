/** Lets a page ask at once for all that its scripts are made of, not for each part when the one before it has come. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dirname, join as joinAddress } from 'node:path/posix';
import { filesOf } from '../files-of.ts';
import type { PageChange } from './rewrite-pages.ts';

/** Adds a `modulepreload` (HTML, 4.6.7.9) for every module that a page's scripts import before they run; `folder` is a render. */
export async function preloadScripts(folder: string): Promise<PageChange> {
  const files = await filesOf(folder);
  const imports = new Map<string, readonly string[]>();
  const names: string[] = [];
  for (const file of files.filter((name) => name.startsWith('assets/') && name.endsWith('.js'))) {
    const address = `/${file}`;
    imports.set(address, importsOf(await readFile(join(folder, file), 'utf8'), address));
    if (nameSearch.test(file)) names.push(address);
  }
  return (html) => withLater(withPreloads(html, imports), names, imports);
}

// What the search loads at once where what is asked for may be a name.
const nameSearch = /^assets\/names\.[^/]*\.js$/;

/** A search page whose head start knows what to ask for, beside what the page asks for itself, by `data-later`. */
export function withLater(
  html: string,
  names: readonly string[],
  imports: ReadonlyMap<string, readonly string[]>,
): string {
  const all = [...new Set(names.flatMap((address) => [address, ...(imports.get(address) ?? [])]))];
  const own = all.filter((address) => !html.includes(`"${address}"`));
  return html.replace('<script data-plan=', `<script data-later="${own.join(' ')}" data-plan=`);
}

/** A page with a link for each module that its scripts import, and that those import; `imports` are by address. */
export function withPreloads(
  html: string,
  imports: ReadonlyMap<string, readonly string[]>,
): string {
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );
  const found = new Set(scripts);
  // A set grows while it is gone through, and is gone through to its end.
  for (const address of found) for (const each of imports.get(address) ?? []) found.add(each);
  const links = [...found]
    .slice(new Set(scripts).size)
    .map((address) => `<link rel="modulepreload" href="${address}">`);
  return links.length > 0 ? html.replace('</head>', () => `${links.join('')}</head>`) : html;
}

/** The addresses of what a built module imports at its head; what it may import later waits until then. */
export const importsOf = (code: string, address: string): string[] =>
  [...code.matchAll(/(?:^|[;}\s])import(?:[^"'`()]*?from)?\s*["']([^"']+)["']/g)].map(
    ([, path = '']) => joinAddress(dirname(address), path),
  );
