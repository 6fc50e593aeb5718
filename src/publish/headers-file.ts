/** Tells a host which headers to send. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HeaderRule, headerRules } from './headers.ts';

/** The rules in the syntax of `_headers`, which Netlify and Cloudflare Pages read. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n');

/** Writes `_headers` into a site. */
export const writeHeaders = (site: string): Promise<void> =>
  writeFile(join(site, '_headers'), headersFile(headerRules));
