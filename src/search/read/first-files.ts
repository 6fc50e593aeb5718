/** The files with which the search of a question begins, asked for before anything else of it is done. */
import { files } from '../codec/files.ts';
import { readingsOf } from '../query.ts';
import { isNarrowed, type SearchState } from '../state.ts';
import { ahead } from './candidates.ts';
import { CorpusIndex } from './corpus-index.ts';
import type { IndexFolder } from './folder.ts';

/** All that a phrase begins with, for each way to take it; a fault shows when the file is needed. */
export function askForFirstFiles(folder: IndexFolder, state: SearchState): void {
  const readings = readingsOf(state.words, state.mode);
  const readText = async (number: number): Promise<void> => {
    const { perChunk } = (await folder.plan()).quotes;
    await folder.bytes(files.chunk('quotes', Math.floor(number / perChunk))).catch(() => {});
  };
  for (const reading of readings) void ahead(new CorpusIndex(folder, 'quotes'), reading, readText);
  // Long reads are not asked where quotations are narrowed down.
  if (!isNarrowed(state) && readings[0])
    void ahead(new CorpusIndex(folder, 'articles'), readings[0]);
}
