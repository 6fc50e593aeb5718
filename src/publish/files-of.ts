/** What files a site is made of, and where they are found. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The paths of all files below a folder, with slashes, sorted by code unit. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The address of a file of a site. */
export const addressOf = (file: string): string =>
  `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
