/** `npm run check`: tells an editor everything that is wrong with the content, without building it. */
import { existsSync } from 'node:fs';
import { today } from '../clock.ts';
import { problemsIn } from '../publish/problems.ts';
import { wordProblem } from '../record/problem.ts';
import { contentFolder } from '../site.ts';
import { warningsOn } from './language/warnings.ts';
import { writeSchemas } from './schemas.ts';

const folder = process.argv[2] ?? contentFolder;
if (!existsSync(folder)) {
  console.error(`There is no folder "${folder}". Run the check from the top of the project.`);
  process.exit(2);
}

const { problems, reading } = problemsIn(folder, today());
for (const problem of problems) console.log(wordProblem(problem));
// So that an editor's program offers the ids that there are now.
if (process.argv[2] === undefined) writeSchemas(reading.dossier);
const { warnings, measures } = warningsOn(reading);
for (const warning of warnings) console.log(wordProblem(warning));

const count = (amount: number, noun: string): string =>
  `${amount} ${noun}${amount === 1 ? '' : 's'}`;

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
for (const [id, { words, sentences, grade, standfirst, readings, crowded }] of measures) {
  if (words === 0) continue;
  const { file } = reading.place({ kind: 'articles', id });
  console.log(
    `${file}  ${number.format(words)} words of our own in ${number.format(sentences)} sentences, ${number.format(words / sentences)} a sentence; grade ${number.format(grade)}; standfirst of ${standfirst.words}; ${count(readings.length, 'sentence')} on our own reading; ${count(crowded.length, 'sentence')} with more than one mark`,
  );
}

const records = Object.values(reading.dossier).reduce((sum, table) => sum + table.size, 0);
const files = new Set(problems.map(({ place }) => place.file)).size;
const also = warnings.length === 0 ? '' : ` ${count(warnings.length, 'warning')}.`;
console.log(
  problems.length === 0
    ? `${count(records, 'record')} and texts, no problem.${also}`
    : `\n${count(problems.length, 'problem')} in ${count(files, 'file')}. Nothing is published until they are mended.${also}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
