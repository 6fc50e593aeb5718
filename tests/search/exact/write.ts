/** Writes what the suite of exact search needs: the corpus's index, and each question with its answer. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exactIndex, folderOf, make, type Work } from '../../bench/written.ts';
import { type Expected, expectations } from './expected.ts';

const file = 'expected.json';
/** All questions on the corpus with their answers. */
export const questions: Work = {
  name: 'expected',
  code: ['expected', 'questions', 'forms', 'texts', 'truth'].map(
    (name) => `tests/search/exact/${name}.ts`,
  ),
  write: (folder, corpus) =>
    writeFileSync(join(folder, file), JSON.stringify(expectations(corpus))),
};

/** Every question with its answer; throws where nothing was written by the code as it is. */
export function writtenExpectations(): Expected[] {
  try {
    return JSON.parse(readFileSync(join(folderOf(questions), file), 'utf8'));
  } catch {
    throw new Error('The corpus is not there. Run "node tests/search/exact/write.ts" first.');
  }
}

if (import.meta.main) await make(questions, exactIndex);
