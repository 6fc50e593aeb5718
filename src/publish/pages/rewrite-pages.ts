/** Changes every page of a rendered site. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../files-of.ts';

/** What a page becomes. */
export type PageChange = (html: string) => string;

/** Writes each page below the folder as the changes, one after the other, make it; one that stays the same is not written. */
export async function rewritePages(folder: string, changes: readonly PageChange[]): Promise<void> {
  for (const file of (await filesOf(folder)).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const changed = changes.reduce((page, change) => change(page), html);
    if (changed !== html) writeFileSync(path, changed);
  }
}
