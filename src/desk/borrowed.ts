/** `npm run borrowed -- <folder>`: tells which words of the articles stand in the texts they were written from. */
import { existsSync } from 'node:fs';
import { inOrder, wordProblem } from '../record/problem.ts';
import { read } from '../record/read/read.ts';
import { contentFolder } from '../site.ts';
import { borrowedWords } from './language/borrowed.ts';
import { sourceTexts } from './language/source-texts.ts';

const paths = process.argv.slice(2);
const missing = paths.find((path) => !existsSync(path));
if (paths.length === 0 || missing) {
  console.error(
    `${missing ? `There is no "${missing}".` : 'No text is named.'} Name folders or files of source texts, .txt or .yaml with excerpts: npm run borrowed -- ../captures`,
  );
  process.exit(2);
}

const texts = paths.flatMap(sourceTexts);
if (texts.length === 0) {
  console.error(`There is no text in ${paths.join(', ')}: no .txt, and no .yaml with an excerpt.`);
  process.exit(2);
}
const reading = read(contentFolder);
const runs = inOrder(
  borrowedWords(reading.dossier, texts).map(({ spot, found, remedy }) => ({
    rule: 'words-are-our-own',
    place: reading.place(spot),
    found,
    remedy,
  })),
);
for (const run of runs) console.log(wordProblem(run));
console.log(
  `${reading.dossier.articles.size} articles compared with ${texts.length} texts, ${runs.length} borrowed runs of words.`,
);
process.exitCode = runs.length === 0 ? 0 : 1;
