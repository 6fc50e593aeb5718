import { describe, expect, test } from 'vitest';
import { sorted } from '../../../src/search/chosen/sorted.ts';
import { datesOf } from '../../../src/search/codec/dates-of.ts';
import { arePhrases } from '../../../src/search/typed/terms.ts';
import { plainly } from '../../../src/search/typed/understanding.ts';
import type { Way } from '../../../src/search/typed/way.ts';

const way = (...words: string[]): Way => ({ kind: 'words', words });
const reading = {
  phrases: [['a', 'b']],
  loose: [],
  guessed: false,
  around: [],
  leftOut: [],
  needsName: false,
};

describe('a question was taken as it was typed', () => {
  test('where nothing was typed', () => {
    expect(plainly('listed', undefined, [])).toEqual({
      phrases: [],
      loose: [],
      guessed: false,
      leftOut: [],
      tried: [],
    });
  });

  test('where it is nothing but phrases', () => {
    expect(plainly('exact', reading, [[way('a', 'b')]])).toEqual({ ...reading, tried: [] });
  });

  test.each([
    ['with loose words', reading, [[way('a', 'b')], [way('c')]]],
    ['with words around it', { ...reading, around: ['c'] }, [[way('a', 'b')]]],
    ['with words left out', { ...reading, leftOut: ['c'] }, [[way('a', 'b')]]],
    ['without a reading', undefined, [[way('a', 'b')]]],
  ])('but not %s', (_with, given, terms) => {
    expect(plainly('exact', given, terms)).toBeUndefined();
  });
});

test.each<[string, Way[][], boolean]>([
  ['phrases alone', [[way('a', 'b')], [way('c', 'd')]], true],
  ['a loose word', [[way('a', 'b')], [way('c')]], false],
  ['a phrase that may be written otherwise', [[way('a', 'b'), way('ab')]], false],
  ['the beginning of a word', [[{ kind: 'begins', word: 'a' }]], false],
])('of %s nothing is nearer than another: %s', (_of, terms, are) => {
  expect(arePhrases(terms)).toBe(are);
});

test.each([
  ['2001-05-04', ['2001', '2001-05', '2001-05-04']],
  ['2001-05', ['2001', '2001-05']],
  ['about 2001', ['2001']],
  ['soon', []],
])('what was said on %s is found by %j', (said, dates) => {
  expect(datesOf(said)).toEqual(dates);
});

test('the order that was chosen is that of numbers, or that of the table', () => {
  const byPublication = { sort: () => [7] } as never;
  expect(sorted([2, 10, 1], 'oldest')).toEqual([1, 2, 10]);
  expect(sorted([2, 10, 1], 'said', byPublication)).toEqual([10, 2, 1]);
  expect(sorted([2, 10, 1], 'published', byPublication)).toEqual([7]);
  expect(sorted([2, 10, 1], 'published')).toEqual([10, 2, 1]);
});
