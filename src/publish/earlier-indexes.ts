/** Keeps the search indexes of earlier releases, so that a page opened before a release still searches after it. */
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How many earlier ones are kept: a tab outlives this many releases. */
const kept = 6;

/** Which indexes a release holds, the newest first, one a line. */
const list = 'search/builds.txt';

/** Copies the latest earlier indexes of the release in `target` into the render in `staging`. */
export async function keepEarlierIndexes(staging: string, target: string): Promise<void> {
  const own = await foldersIn(join(staging, 'search'));
  const earlier = (await listed(target)).filter((build) => !own.includes(build)).slice(0, kept);
  for (const build of earlier) {
    await cp(join(target, 'search', build), join(staging, 'search', build), {
      recursive: true,
      preserveTimestamps: true,
    });
  }
  await writeFile(join(staging, list), `${[...own, ...earlier].join('\n')}\n`);
}

/** The builds of a release that are really there. */
async function listed(target: string): Promise<string[]> {
  const file = join(target, list);
  const there = await foldersIn(join(target, 'search'));
  const named = existsSync(file) ? (await readFile(file, 'utf8')).split('\n') : [];
  return [...named.filter((build) => there.includes(build)), ...there].filter(
    (build, at, all) => all.indexOf(build) === at,
  );
}

async function foldersIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
