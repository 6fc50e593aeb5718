/** The headers of a release, as `_headers` tells them to its host. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeaderRule } from './headers.ts';

/** The rules in the syntax of `_headers`, which Netlify and Cloudflare Pages read. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n');

/** The rules of a file that `headersFile` made. */
export const rulesIn = (file: string): HeaderRule[] =>
  file
    .split('\n\n')
    .filter(Boolean)
    .map((rule) => {
      const [path = '', ...lines] = rule.trimEnd().split('\n');
      const headers = lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line)?.slice(1) ?? []);
      return { path, headers: Object.fromEntries(headers) };
    });

/** Writes `_headers` into a site. */
export const writeHeaders = (site: string, rules: readonly HeaderRule[]): Promise<void> =>
  writeFile(join(site, file), headersFile(rules));

/** The rules of a site as they are now; none if it has none. */
export function headersOf(site: string): HeaderRule[] {
  const path = join(site, file);
  return existsSync(path) ? rulesIn(readFileSync(path, 'utf8')) : [];
}

const file = '_headers';
