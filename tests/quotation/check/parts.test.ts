import { describe, expect, test } from 'vitest';
import { numbering } from '../../../src/quotation/check/numbered.ts';
import { covered, runs } from '../../../src/quotation/check/parts.ts';

/** The runs of a text, each with the number of its quotation. */
function parts(text: string, ...quotes: string[]): [number, string][] {
  const number = numbering();
  const all = quotes.map((quote) => number(quote).numbers);
  const read = number(text);
  return runs(read, all).map(({ quote, from, to }) => [
    quote,
    read.words
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
  ]);
}

const [spoons, forks] = [
  'every spoon in hall was counted twice',
  'no fork has left drawer since noon',
];

describe('a text is put together of runs of words', () => {
  test.each<[what: string, text: string, found: [number, string][]]>([
    ['four words', 'x every spoon in hall y', [[0, 'every spoon in hall']]],
    ['no three words', 'x every spoon in y', []],
    [
      'of two quotations',
      `${forks} ${spoons}`,
      [
        [1, forks],
        [0, spoons],
      ],
    ],
    [
      'joined over a word between them',
      'every spoon in hall x was counted twice by',
      [[0, 'every spoon in hall']],
    ],
    ['the end of the text', 'x fork has left drawer', [[1, 'fork has left drawer']]],
  ])('%s', (_what, text, found) => {
    expect(parts(text, spoons, forks)).toEqual(found);
  });

  test('over two words of another, and not over three', () => {
    const quote = 'a1 a2 a3 a4 b1 b2 b3 b4';
    const between = (words: string) => parts(`a1 a2 a3 a4 ${words} b1 b2 b3 b4`, quote);
    expect(between('x')).toEqual([[0, 'a1 a2 a3 a4 x b1 b2 b3 b4']]);
    expect(between('x y')).toEqual([[0, 'a1 a2 a3 a4 x y b1 b2 b3 b4']]);
    expect(between('x y z')).toHaveLength(2);
  });

  test('the longest, wherever in a quotation it stands', () => {
    expect(parts('a b c d e f', 'a b c d x a b c d e y a b c d e f', 'a b c d e')).toEqual([
      [0, 'a b c d e f'],
    ]);
    expect(parts('k l m n o p', 'k l m n', 'k l m n o p')).toEqual([[1, 'k l m n o p']]);
  });

  test('of runs as long, that of the quotation before, else of the first', () => {
    const [one, two] = ['k1 k2 k3 k4 m1 m2 m3 m4', 'n1 n2 n3 n4 m1 m2 m3 m4'];
    expect(parts('m1 m2 m3 m4', one, two)).toEqual([[0, 'm1 m2 m3 m4']]);
    expect(parts('n1 n2 n3 n4 x y z m1 m2 m3 m4', one, two)).toEqual([
      [1, 'n1 n2 n3 n4'],
      [1, 'm1 m2 m3 m4'],
    ]);
  });

  test('not of such as all English is made of', () => {
    expect(parts('it is as it was', 'it is as it was')).toEqual([]);
    expect(parts('and it is as spoons it was', 'it is as spoons')).toEqual([
      [0, 'it is as spoons'],
    ]);
  });

  test('of nothing in a text without words', () => expect(parts('', spoons)).toEqual([]));
});

test('runs hold as many words as lie between their ends', () => {
  expect(
    covered([
      { quote: 0, from: 2, to: 6 },
      { quote: 1, from: 10, to: 17 },
    ]),
  ).toBe(11);
  expect(covered([])).toBe(0);
});
