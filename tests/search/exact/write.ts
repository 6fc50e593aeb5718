/** Writes what the suite of exact search needs: the corpus's index, and each question with its answer. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from '../../bench/corpus/index.ts';
import { corpusFolder, filled, writeCorpusIndex } from '../../bench/corpus/written.ts';
import { type Expected, expectations } from './expected.ts';

const file = 'expected.json';

/** Every question with its answer; throws where nothing was written for the code as it is. */
export function writtenExpectations(): Expected[] {
  try {
    return JSON.parse(readFileSync(join(corpusFolder(), file), 'utf8'));
  } catch {
    throw new Error('The corpus is not there. Run "node tests/search/exact/write.ts" first.');
  }
}

if (import.meta.main) {
  const lap = (what: string): void => console.log(`${what} after ${Math.round(performance.now() / 1000)} s`);
  await filled(corpusFolder(), async (folder) => {
    const all = corpus();
    lap('invented');
    await writeCorpusIndex(folder, all);
    lap('indexed');
    writeFileSync(join(folder, file), JSON.stringify(expectations(all)));
    lap('read by another hand');
  });
}
