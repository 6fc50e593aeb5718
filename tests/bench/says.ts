/** `node tests/bench/says.ts [seed]`: two thousand questions of every kind to the real record, each sentence of each status judged by reading all texts. */
import { falseOfRecord } from '../search/says/asked.ts';
import { table } from './table.ts';

const all = await falseOfRecord(2000, Number(process.argv[2] ?? 7));
const rows = Array.from(
  Map.groupBy(all, ({ question }) => question.kind),
  ([kind, own]) => [
    kind,
    own.length,
    own.reduce((sum, { seen }) => sum + seen.status.split(/[.:] (?=\p{Lu}|“|\d)/u).length, 0),
    own.filter(({ told }) => told.length > 0).length,
  ],
);
console.log(table(['questions', 'asked', 'sentences', 'with a false one'], rows));
for (const { question, seen, told } of all.filter(({ told }) => told.length > 0))
  console.log(`${JSON.stringify(question)}\n  ${seen.status}\n  false: ${told.join(' | ')}`);
