/** What is made of the corpus, kept on disk for as long as the code that makes it is the same. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Named } from '../../src/search/names/name-list.ts';
import { writeIndexFolder } from '../../src/search/write/index-folder.ts';
import { type Corpus, corpus, type Size } from './corpus/index.ts';

const parent = '.build/corpus';
const own = 'tests/bench/corpus';

/** Below which address of a server the index stands, as a build's does. */
export const indexAddress = '/search/corpus/';

/** Something on disk: its name, the files and folders of code that decide what it is, and what writes it. */
export interface Work {
  readonly name: string;
  readonly code: readonly string[];
  /** Of which corpus, if not of the usual one. */
  readonly size?: Size;
  write(folder: string, corpus: Corpus): Promise<void> | void;
}

/** The search index of the whole corpus, at its address below a folder. */
export const exactIndex: Work = {
  name: 'index',
  code: [
    'src/search/codec',
    'src/search/write',
    'src/search/blocks.ts',
    'src/search/facets.ts',
    'src/search/names',
    'src/search/pages/page-blocks.ts',
    'src/search/query.ts',
    'src/search/typed',
    'src/words/spellings.ts',
    'src/record/dates.ts',
    'package-lock.json',
  ],
  async write(folder, { quotations, articles }) {
    const index = join(folder, indexAddress);
    await writeIndexFolder({ folder: index, quotations, articles, names: namesOf(quotations) });
  },
};

/** The same of twenty times as many quotations. */
export const largeIndex: Work = {
  ...exactIndex,
  name: 'large-index',
  size: { quotations: 200_000, articles: 0 },
};

/** Everybody who is quoted, by name. */
const namesOf = (quotations: Corpus['quotations']): Named[] =>
  [...new Map(quotations.map(({ speaker }) => [speaker.id, speaker])).values()].map(
    ({ id, name }) => ({ kind: 'person', id, name, others: [], url: `/people/${id}/`, about: '' }),
  );

/** Where a work lies, or would, if it were made by the code as it is. */
export function folderOf({ name, code }: Work): string {
  const hash = createHash('sha256');
  for (const file of [own, ...code].flatMap(filesBelow))
    hash.update(`${file}\0`).update(readFileSync(file));
  return join(parent, `${name}-${hash.digest('hex').slice(0, 10)}`);
}

/** Makes, whole or not at all, each work that is not there, and removes what was made by other code. */
export async function make(...works: readonly Work[]): Promise<void> {
  let all: Corpus | undefined;
  for (const work of works) {
    const folder = folderOf(work);
    if (existsSync(folder)) continue;
    mkdirSync(parent, { recursive: true });
    for (const other of readdirSync(parent))
      if (other.startsWith(`${work.name}-`)) rmSync(join(parent, other), { recursive: true });
    const started = performance.now();
    if (!work.size) all ??= corpus();
    const given = work.size ? corpus(work.size) : (all as Corpus);
    mkdirSync(`${folder}.making`);
    await work.write(`${folder}.making`, given);
    renameSync(`${folder}.making`, folder);
    console.log(`${folder} in ${Math.round((performance.now() - started) / 1000)} s`);
  }
}

function filesBelow(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(path, name));
}
