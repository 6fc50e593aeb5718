/** Names written to disk and read as a browser reads them. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '../../../src/search/codec/files.ts';
import { buildOf } from '../../../src/search/codec/packs.ts';
import type { Named } from '../../../src/search/names/name-list.ts';
import { IndexFolder } from '../../../src/search/read/folder.ts';
import { writeIndexFolder } from '../../../src/search/write/index-folder.ts';
import { askIn, base } from '../an-index.ts';

/** A folder of an index that has nothing but names, and the parts that were read of it since the last look. */
export async function aNamesFolder(names: readonly Named[]) {
  const folder = join(mkdtempSync(join(tmpdir(), 'names-')), buildOf(base));
  const plan = await writeIndexFolder({ folder, quotations: [], articles: [], names });
  const { read } = askIn(folder);
  const { names: shards } = JSON.parse(plan);
  return { folder: () => new IndexFolder(base), shards: shards as Plan['names'], read };
}
