import { describe, expect, test } from 'vitest';
import type { Lookup, Worded } from '../../../src/quotation/check/answer.ts';
import { spelt } from '../../../src/quotation/check/numbered.ts';
import { verdictOn } from '../../../src/quotation/check/verdict.ts';

/** A record that gives all its quotations, whatever is asked, and keeps account. */
function aRecord({ size = 1000, quotes = [] as string[] } = {}) {
  const all: Worded[] = quotes.map((words, at) => ({ url: `/${at}/`, words }));
  const nearest: [words: number, count: number][] = [];
  const held: string[] = [];
  const record: Lookup = {
    size,
    async nearest(words, count) {
      nearest.push([words.length, count]);
      return all;
    },
    async holders(word) {
      held.push(word);
      return /^held\d+$/.test(word)
        ? Number(word.slice(4))
        : all.filter(({ words }) => spelt(words).includes(word)).length;
    },
    places: async () => [],
    at: async () => ({ url: '/', words: '' }),
  };
  return { record, nearest, held };
}
const words = (count: number): string =>
  Array.from({ length: count }, (_, at) =>
    String(at).replaceAll(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit))),
  ).join(' ');

describe('of a text is asked', () => {
  test('what comes nearest to it, and to each stretch of six words', async () => {
    const { record, nearest } = aRecord();
    await verdictOn(words(14), record);
    expect(nearest).toEqual([
      [14, 12],
      [6, 6],
      [6, 6],
      [2, 6],
    ]);
  });

  test('of a longer one eight stretches', async () => {
    const { record, nearest } = aRecord();
    await verdictOn(words(80), record);
    expect(nearest.slice(1)).toEqual(Array.from({ length: 8 }, () => [10, 6]));
  });

  test('which of its words stand nowhere, if it has sixty at most', async () => {
    const [some, many] = [aRecord(), aRecord()];
    await verdictOn(words(60), some.record);
    expect(new Set(some.held).size).toBe(60);
    await verdictOn(words(61), many.record);
    expect(many.held).toEqual([]);
  });

  test('nothing of the kind where it has more than four hundred words', async () => {
    const [some, many] = [aRecord(), aRecord()];
    await verdictOn(words(400), some.record);
    expect(some.nearest.length).toBeGreaterThan(0);
    await verdictOn(words(401), many.record);
    expect(many.nearest).toEqual([]);
  });

  test('nor where it has more than 60,000 characters', async () => {
    const [some, many] = [aRecord(), aRecord()];
    await verdictOn('a'.repeat(60_000), some.record);
    expect(some.nearest.length).toBeGreaterThan(0);
    await verdictOn('a'.repeat(60_001), many.record);
    expect(many.nearest).toEqual([]);
  });
});

describe('a text is too short', () => {
  const quotes = ['We had held3 held20 held21 spoons, and it was so on 2001.'];
  const kind = async (text: string, size = 1000): Promise<string> =>
    (await verdictOn(text, aRecord({ quotes, size }).record)).verdict.kind;

  test.each([
    ['of ordinary words alone', 'and it was', 'too short'],
    ['of a figure', 'so on 2001', 'too short'],
    ['unless it is longer', 'and it was so', 'verbatim'],
    ['unless a word tells', 'and it spoons', 'not here'],
    ['unless few quotations have a word', 'held20 held21', 'verbatim'],
    ['if too many quotations have it', 'held21 spoons'.replace(' spoons', ''), 'too short'],
  ])('%s', async (_what, text, expected) => {
    expect(await kind(text)).toBe(expected);
  });

  test.each([
    [50, 'held3', 'verbatim'],
    [50, 'held20', 'too short'],
    [1000, 'held20', 'verbatim'],
    [1_000_000, 'held21', 'too short'],
  ])('in a record of %i by the word %s: %s', async (size, text, expected) => {
    expect(await kind(text, size)).toBe(expected);
  });

  test('unless it is a whole quotation', async () => {
    const { record } = aRecord({ quotes: ['It was.'] });
    expect((await verdictOn('It was.', record)).verdict.kind).toBe('verbatim');
    expect((await verdictOn('It was', record)).verdict.kind).toBe('verbatim');
    expect((await verdictOn('was.', record)).verdict.kind).toBe('too short');
  });
});
