import { expect, test } from 'vitest';
import { alterationOf, segmentsOf } from '../../../../src/quotation/check/differences.ts';
import { alterationInWords } from '../../../../src/quotation/check/said/alteration-in-words.ts';

/** What is said of a text that differs from a quotation: strong words between stars. */
function said(words: string, text: string, inserted: string[] = [], sameWords = false): string[] {
  const segments = segmentsOf(text, words);
  const altered = {
    kind: 'altered' as const,
    quote: { url: '/quotes/minutes/spoons/', words },
    range: { start: 0, end: words.length },
    segments,
    alteration: alterationOf(text, words, segments, sameWords),
    inserted,
  };
  return alterationInWords(altered, text).map((says) =>
    says.map((each, at) => (at % 2 ? `*${each}*` : each)).join(''),
  );
}
const words = 'Every spoon in the old hall was counted twice.';

test.each<[string, string[]]>([
  ['Every spoon in the hall was counted twice.', ['One word is left out: *old*.']],
  ['Every spoon in the very old hall was counted twice.', ['One word is put in: *very*.']],
  [
    'Every fork in the old drawer was counted twice.',
    [
      'One word is changed: *spoon* has become *fork*.',
      'One word is changed: *hall* has become *drawer*.',
    ],
  ],
  ['Every spoon was counted twice.', ['Four words are left out: *in the old hall*.']],
  ['Every spoon in the old was hall counted twice.', ['One word stands in another order.']],
  ['Every spoon in the old hall was twice counted.', ['One word stands in another order.']],
  [
    'Every fork, or knife in the old hall was counted twice.',
    ['Three words are changed: *spoon* has become *fork or knife*.'],
  ],
])('%s', (text, expected) => {
  expect(said(words, text)).toEqual(expected);
});

test('what stands in square brackets and nowhere in the record is told first, and once', () => {
  expect(said(words, 'Every [last] spoon in the hall was counted twice.', ['last'])).toEqual([
    '*last* stands nowhere in the record.',
    'One word is left out: *old*.',
  ]);
});

test.each<[string, string, string]>([
  ['Every spoon, in the old hall, was counted twice.', words, 'punctuation differs'],
  ['every spoon in the old Hall was counted twice.', words, 'capital letters differ'],
  [
    'every spoon, in the old hall was counted twice.',
    words,
    'punctuation and capital letters differ',
  ],
  ['Every spoon in the old-hall was counted twice.', words, 'a hyphen differs'],
  ['A cafe.', 'A café.', 'accents or joined letters differ'],
])('%s, where the words are the same', (text, recorded, expected) => {
  expect(said(recorded, text, [], true)).toEqual([
    `The words that you pasted are the record’s; only ${expected}.`,
  ]);
});

test('of many places the first eight are told, and how many more there are', () => {
  const many = (count: number, word: string) =>
    `Here ${Array.from({ length: count }, (_, at) => `${word}${at} and also`).join(' ')} there`;
  const told = (count: number) => said(many(count, 'spoon'), many(count, 'fork'));
  expect(told(8)).toHaveLength(8);
  expect(told(9)).toHaveLength(9);
  expect(told(9).at(-1)).toBe('And one more place.');
  expect(told(11).at(-1)).toBe('And three more places.');
});

test('long stretches are shortened', () => {
  const long = 'so very many words '.repeat(20);
  expect(said(`Every ${long}spoon.`, 'Every spoon.')[0]?.length).toBeLessThan(260);
});
