/** The corpus's search index on disk, written once for each state of the code that writes it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeIndexFolder } from '../../../src/search/write/index-folder.ts';
import type { Corpus } from './index.ts';

const parent = '.build/corpus';
const code = ['src/search', 'src/dossier', 'tests/bench/corpus', 'tests/search/exact'];

/** Where a folder for the corpus and what is made of it lies; changes with the code that fills it. */
export function corpusFolder(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const folder of code) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts')) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
    }
  }
  return join(parent, hash.digest('hex').slice(0, 10));
}

/** Below which address of the server the index stands, as a build's does. */
export const indexAddress = '/search/corpus/';

/** Fills a folder by `fill`, whole or not at all, unless it is there; other states of it are removed. */
export async function filled(folder: string, fill: (into: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  rmSync(parent, { recursive: true, force: true });
  const making = `${folder}.making`;
  mkdirSync(making, { recursive: true });
  await fill(making);
  renameSync(making, folder);
}

export const writeCorpusIndex = (into: string, { quotations, articles }: Corpus): Promise<void> =>
  writeIndexFolder({ folder: join(into, indexAddress), quotations, articles });
