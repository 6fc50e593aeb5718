/** Changes every page of a rendered site. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from '../files-of.ts';

/** Writes each page below the folder as `change` makes it; a page that stays the same is not written. */
export async function rewritePages(
  folder: string,
  change: (html: string) => string,
): Promise<void> {
  for (const file of (await filesOf(folder)).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    const changed = change(html);
    if (changed !== html) await writeFile(path, changed);
  }
}
