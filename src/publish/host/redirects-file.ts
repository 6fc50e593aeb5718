/** Tells a host what moved where, so that it answers with a redirect before any page is read. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Departed } from '../../addresses/departed.ts';

/** The rules in the syntax of `_redirects`, which Netlify and Cloudflare Pages read; no host is sent a fragment. */
export const redirectsFile = (departed: readonly Departed[]): string =>
  departed
    .filter(({ address, to }) => to !== undefined && !address.includes('#'))
    .map(({ address, to }) => `${address} ${to} 301\n`)
    .join('');

/** Writes `_redirects` into a site, if anything moved. */
export async function writeRedirects(site: string, departed: readonly Departed[]): Promise<void> {
  const text = redirectsFile(departed);
  if (text !== '') await writeFile(join(site, '_redirects'), text);
}
