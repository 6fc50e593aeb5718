/** Decides what can be said of a pasted quotation: the same in the browser, the build and the tests. */

import type { Answer, CheckedRecord, Verdict } from './answer.ts';
import { loose } from './loose.ts';
import type { RecordedQuote } from './quotes-to-check.ts';
import { type Reading, readings, withoutBrackets } from './readings.ts';
import { strict } from './strict.ts';
import { WordIndex } from './word-index.ts';

/** The record made ready; it takes a moment for thousands of quotations. */
export const checkedRecord = (quotes: readonly RecordedQuote[]): CheckedRecord => ({
  quotes,
  index: new WordIndex(quotes.map(({ words }) => words)),
});

const order: readonly Verdict['kind'][] = [
  'verbatim',
  'with omissions',
  'altered',
  'spliced',
  'in part',
  'similar',
  'not here',
  'empty',
];

/** The best that is true of any reading of what was pasted; of two as good, the one that leaves less out. */
export function verdictOn(pasted: string, record: CheckedRecord): Answer {
  const all = readings(pasted);
  for (const reading of all) {
    const verdict = strict(reading.text, record);
    if (verdict) return { verdict, ...reading };
  }
  const answers = differing(all, record).map((reading) => ({
    verdict: loose(reading.text, record),
    ...reading,
  }));
  const [first] = answers.sort((a, b) => rank(a.verdict) - rank(b.verdict));
  return first ?? { verdict: { kind: 'empty' }, text: '', leftOut: '' };
}

function rank(verdict: Verdict): number {
  const place = order.indexOf(verdict.kind);
  if (verdict.kind !== 'altered') return place;
  const { kind, changed, dropped, added, moved } = verdict.alteration;
  return place + (kind === 'words' ? 1 - 1 / (1 + changed + dropped + added + moved) : 0);
}

/** Of readings of the same words only the shortest, which has the fewest marks around them. */
function differing(all: readonly Reading[], { index }: CheckedRecord): Reading[] {
  const shortest = new Map<string, Reading>();
  for (const reading of all) {
    const key = String(index.read(withoutBrackets(reading.text)).numbers);
    const other = shortest.get(key);
    if (!other || reading.text.length < other.text.length) shortest.set(key, reading);
  }
  return [...shortest.values()];
}
