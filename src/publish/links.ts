/** Makes sure that no page points at something that is not there. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../site.ts';
import { addressesIn, type PageAddresses } from './addresses-in.ts';
import { addressOf, filesOf } from './files-of.ts';

/** Addresses that lead nowhere; the message lists them, and has no use for a stack. */
export class BrokenLinks extends Error {
  override name = 'BrokenLinks';
  override stack = '';
}

type Pages = ReadonlyMap<string, PageAddresses>;

/** Throws `BrokenLinks` if any internal address of any page leads nowhere; pages that were read need not be read again. */
export async function requireWholeLinks(folder: string, known: Pages = new Map()): Promise<void> {
  const problems = await brokenLinks(folder, known);
  if (problems.length === 0) return;
  throw new BrokenLinks(
    `${problems.length} ${problems.length === 1 ? 'address leads' : 'addresses lead'} nowhere:\n${problems.map((each) => `  ${each}`).join('\n')}`,
  );
}

/** Each internal address that leads nowhere, why, and the pages it stands on. */
export async function brokenLinks(folder: string, known: Pages = new Map()): Promise<string[]> {
  const files = await filesOf(folder);
  const pages = new Map<string, PageAddresses>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const read = async () => addressesIn(await readFile(join(folder, file), 'utf8'));
    pages.set(file, known.get(file) ?? (await read()));
  }
  const there = new Set(files);
  const faults = [...pages].flatMap(([file, { to }]) => {
    const here = new URL(addressOf(file), site.origin);
    return [...new Set(to)].flatMap((address) => {
      const what = fault(address, here, there, pages);
      return what ? [{ page: here.pathname, what }] : [];
    });
  });
  return [...Map.groupBy(faults, ({ what }) => what)].map(
    ([what, on]) => `${what} It stands on ${listed(on.map(({ page }) => page))}.`,
  );
}

const listed = (pages: readonly string[]): string =>
  pages.length > 3
    ? `${pages.slice(0, 3).join(', ')} and ${pages.length - 3} other pages`
    : pages.join(', ');

function fault(
  address: string,
  here: URL,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageAddresses>,
): string | undefined {
  if (!URL.canParse(address, here)) return `"${address}" is no address.`;
  const url = new URL(address, here);
  if (url.origin !== here.origin) return undefined;

  const path = decoded(url.pathname).slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return `"${address}": there is no file ${file}.`;

  const fragment = decoded(url.hash.slice(1)).replace(/:~:.*$/s, '');
  const page = pages.get(file);
  if (fragment === '' || fragment === 'top' || !page || page.ids.has(fragment)) return undefined;
  return `"${address}": nothing in ${file} has the id "${fragment}".`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
