/** Keeps the search indexes of earlier releases, so that a page opened before a release still searches after it. */
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../addresses/paths.ts';

/** How many earlier ones are kept: a tab outlives this many releases. */
const kept = 6;

/** Which indexes a release holds, the newest first, one a line. A browser that keeps pages asks for it, too. */
const list = paths.builds;

/** The first line of the list, for the indexes below it: what they were made without. */
const heading = 'without ';

/**
 * Copies the latest earlier indexes of the release in `target` into the render in `staging`. `without` names all that
 * was taken out by then; where it is no longer the same, earlier indexes would still find what must not be found.
 */
export async function keepEarlierIndexes(
  staging: string,
  target: string,
  without: string,
): Promise<void> {
  const own = await foldersIn(join(staging, 'search'));
  const earlier = (await listed(target, without))
    .filter((build) => !own.includes(build))
    .slice(0, kept);
  for (const build of earlier) {
    await cp(join(target, 'search', build), join(staging, 'search', build), {
      recursive: true,
      preserveTimestamps: true,
    });
  }
  const lines = [`${heading}${without}`, ...own, ...earlier];
  await writeFile(join(staging, list), `${lines.join('\n')}\n`);
}

/** The builds of a release that are really there, if nothing was taken out since. */
async function listed(target: string, without: string): Promise<string[]> {
  const file = join(target, list);
  const [first, ...named] = existsSync(file) ? (await readFile(file, 'utf8')).split('\n') : [];
  if (first !== `${heading}${without}`) return [];
  const there = await foldersIn(join(target, 'search'));
  return named.filter((build) => there.includes(build));
}

async function foldersIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
