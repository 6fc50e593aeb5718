import { expect, test } from 'vitest';
import { alterationOf, segmentsOf } from '../../../../src/quotation/check/differences.ts';
import { butFor } from '../../../../src/quotation/check/said/alteration-in-words.ts';
import { aLookup } from '../a-lookup.ts';
import { about, quote, said, words } from './a-finding.ts';

const altered = (text: string, sameWords: boolean, inserted: string[] = [], recorded = words) => ({
  kind: 'altered' as const,
  quote: { ...quote, words: recorded },
  range: { start: 0, end: recorded.length },
  segments: segmentsOf(text, recorded),
  alteration: alterationOf(text, recorded, segmentsOf(text, recorded), sameWords),
  inserted,
});

test.each([
  ['Every spoon, in the old hall, was counted twice.', 'punctuation'],
  ['every spoon in the old hall was counted twice.', 'capital letters'],
  ['every spoon, in the old hall was counted twice.', 'punctuation and capital letters'],
  ['Every spoon in the old hall was counted twice?', ''],
  ['Every spoon in the old-hall was counted twice.', ''],
  ['Évery spoon in the old hall was counted twice.', ''],
])('but for what %s is verbatim', (text, expected) => {
  expect(butFor(altered(text, true), text)).toBe(expected);
});

test('with an insertion, or another word, nothing is', () => {
  expect(butFor(altered('every spoon', true, ['[spoon]']), 'every spoon')).toBe('');
  const text = 'Every fork in the old hall was counted twice.';
  expect(butFor(altered(text, false), text)).toBe('');
});

test('the headline has another speaker too', () => {
  const text = 'every spoon in the old hall was counted twice.';
  const told = (given: Parameters<typeof about>[0]) =>
    said(altered(text, true), text, about(given))[0];
  expect(told({ naming: { kind: 'another', name: 'Bo' } })).toBe(
    '= Verbatim but for capital letters, and not of this person (bad)',
  );
  expect(told({ naming: { kind: 'other', name: 'Bo' } })).toBe(
    '= Verbatim but for capital letters, and beside another name (bad)',
  );
  expect(told({ misdated: { text: '2002', isSure: true } })).toBe(
    '= Verbatim but for capital letters, and not of this date (bad)',
  );
});

test('of a figure written otherwise it is told that it is the same', () => {
  const [recorded, text] = ['It had 30 of them.', 'It had thirty of them.'];
  expect(said(altered(text, false, [], recorded), text)).toContain(
    '! One word is changed: *30* has become *thirty*; the figure is the same.',
  );
  const other = 'It had forty of them.';
  expect(said(altered(other, false, [], recorded), other)).toContain(
    '! One word is changed: *30* has become *forty*.',
  );
});

const { finding, quotes } = await aLookup('content');

test.each<[string, (words: string) => string]>([
  ['no commas', (words) => words.replaceAll(/,(?!\d)/g, '')],
  ['a comma more', (words) => words.replace(/(?<=^(?:[\p{L}’']+ ){3}[\p{L}’']+) /u, ', ')],
  ['no comma in its figures', (words) => words.replaceAll(/(?<=\d),(?=\d{3})/g, '')],
  ['a mark of exclamation', (words) => words.replace(/\.$/, '!')],
])(
  'of the real record, with %s a quotation is verbatim but for punctuation',
  async (_how, write) => {
    const texts = quotes
      .map(({ words }) => [words, write(words)] as const)
      .filter(
        ([words, text]) => text !== words && words.split(' ').length > 8 && !/[[…]/.test(words),
      )
      .slice(0, 40);
    expect(texts.length).toBeGreaterThan(0);
    for (const [, text] of texts)
      expect.soft((await finding(text)).word, text).toBe('= Verbatim but for punctuation');
  },
);
