/** Gives each page its policy in its own head too, for hosts that send no headers: as far as a page may say it itself. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml } from '../../format/escape-html.ts';
import { filesOf } from '../files-of.ts';
import { contentSecurityPolicy } from './headers.ts';

/** Adds the content security policy (CSP 3, 3.3) and the referrer policy to every page of a render; `headStart` is the one script in a page. */
export async function writePolicies(folder: string, headStart: string): Promise<void> {
  const policy = contentSecurityPolicy(headStart);
  for (const file of (await filesOf(folder)).filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), withPolicy(html, policy));
  }
}

/** A page with its policy before all that it is for; the encoding alone stands before it. */
export const withPolicy = (html: string, policy: string): string =>
  html.replace(
    /<meta charset="utf-8"\s*\/?>/i,
    (charset) =>
      `${charset}<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}"><meta name="referrer" content="no-referrer">`,
  );
