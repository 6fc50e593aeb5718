import { expect, test } from 'vitest';
import { segmentsOf } from '../../../src/quotation/check/differences.ts';
import { aLookup } from './a-lookup.ts';

const { finding, quotes } = await aLookup('content');
const plain = quotes.filter(
  ({ words }) => words.split(' ').length > 5 && !/\u2026|\.\.\./.test(words),
);

test.each<[how: string, write: (words: string) => string]>([
  ['in capitals', (words) => words.toUpperCase()],
  ['in small letters', (words) => words.toLowerCase()],
])('%s a quotation is verbatim but for them, and no word is struck', async (_how, write) => {
  const wrong: object[] = [];
  for (const { words } of plain) {
    const text = write(words);
    if (text === words) continue;
    const { word, answer } = await finding(text);
    const struck =
      'segments' in answer.verdict && answer.verdict.segments.some(({ kind }) => kind !== 'same');
    if (word !== '= Verbatim but for capital letters' || struck) wrong.push({ text, word });
  }
  expect(wrong).toEqual([]);
});

test('a mark of a cut where nothing is left out is told as such', async () => {
  const wrong: object[] = [];
  for (const { words } of plain) {
    const split = words.split(' ');
    const { word, because } = await finding(split.toSpliced(4, 0, '…').join(' '));
    if (
      word !== '= Verbatim' ||
      !because.includes('Where a cut is marked, the record has no words')
    )
      wrong.push({ words, word, because });
  }
  expect(wrong).toEqual([]);
});

test('where a word is changed, other letters and marks of cuts are not struck', () => {
  expect(segmentsOf('the FORK… was', 'The spoon was')).toEqual([
    { kind: 'same', text: 'the', recorded: 'The' },
    { kind: 'missing', text: 'spoon' },
    { kind: 'added', text: 'FORK' },
    { kind: 'same', text: '…', recorded: '' },
    { kind: 'same', text: 'was' },
  ]);
});
