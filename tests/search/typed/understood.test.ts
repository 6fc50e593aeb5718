import { describe, expect, test } from 'vitest';
import type { QuoteRecord } from '../../../src/search/codec/files.ts';
import type { Hit } from '../../../src/search/read/texts.ts';
import { understood } from '../../../src/search/typed/understood.ts';
import type { Term, Way } from '../../../src/search/typed/way.ts';
import type { Reading } from '../../../src/search/typed/whole-readings.ts';

const ada = { speaker: 'ada', speakerName: 'Ada Example' };
const bo = { speaker: 'bo', speakerName: 'Bo Example' };
const hit = (fields: object, words = 'Every spoon.'): Hit<QuoteRecord> => ({
  number: 0,
  ranges: [],
  block: { words, said: '2001-05-04', ...ada, ...fields } as unknown as QuoteRecord,
});
const name = (word: string): Term => [{ kind: 'name', word }];
const ask = (
  hits: Hit<QuoteRecord>[],
  terms: Term[],
  more: { total?: number; reading?: Reading; leftOut?: string[]; words?: string } = {},
) => {
  const { total = hits.length, words = 'spoon hall', ...rest } = more;
  return understood({ words, mode: undefined } as never, { hits, total }, [], terms, rest);
};
const reading = (fields: Partial<Reading>): Reading => ({
  phrases: [['a', 'b']],
  loose: [],
  guessed: true,
  around: [],
  needsName: false,
  leftOut: [],
  ...fields,
});

describe('a question was taken', () => {
  test('as the words that were typed, without what was left out', () => {
    expect(ask([hit({})], [], { leftOut: ['[sic]'] })).toEqual({
      phrases: [],
      loose: ['spoon', 'hall'],
      guessed: false,
      leftOut: ['[sic]'],
      tried: [],
    });
    expect(ask([], []).leftOut).toEqual([]);
  });

  test('word for word, without what stands around it but for names', () => {
    const around = reading({ around: ['said Ada Example so', 'in full'], leftOut: ['3'] });
    expect(ask([hit({})], [name('ada'), name('example')], { reading: around })).toMatchObject({
      phrases: [['a', 'b']],
      guessed: true,
      leftOut: ['3', 'said', 'so', 'in full'],
    });
  });
});

describe('a name was taken as the speaker’s', () => {
  const speaker = (...given: Parameters<typeof ask>) => ask(...given).speaker?.id;

  test('if the one speaker of all hits has it', () => {
    expect(speaker([hit({}), hit({})], [name('example')])).toBe('ada');
    expect(speaker([hit({})], [name('sample')])).toBeUndefined();
    expect(speaker([hit({})], [])).toBeUndefined();
    expect(speaker([], [name('example')])).toBeUndefined();
  });

  test('and not if two have it', () => {
    expect(speaker([hit({}), hit(bo)], [name('example')])).toBeUndefined();
    expect(speaker([hit({}), hit(bo)], [name('ada')])).toBe('ada');
  });

  test('if there are more hits, only by the whole of it', () => {
    expect(speaker([hit({})], [name('ada')], { total: 2 })).toBeUndefined();
    expect(speaker([hit({})], [name('ada'), name('example')], { total: 2 })).toBe('ada');
  });
});

test('a date was taken as that of the words, if one of them was said then', () => {
  const said = (...words: string[]) =>
    ask([hit({})], [words.map((word): Way => ({ kind: 'said', word }))]).said;
  expect(said('2001-05')).toBe('2001-05');
  expect(said('2002', '2001-05-04')).toBe('2001-05-04');
  expect(said('2002')).toBeUndefined();
});

describe('what was looked for beside the words is told', () => {
  const way = (typed: string, ...words: string[]): Way => ({
    kind: 'words',
    words,
    tried: { typed, shown: words.join(' '), why: 'form' },
  });
  const told = (hits: Hit<QuoteRecord>[], ...ways: Way[]) =>
    ask(hits, [ways]).tried.map(({ typed, shown }) => `${typed}: ${shown}`);

  test('if it stands in a hit, once', () => {
    expect(told([hit({})], way('a', 'spoon'), way('a', 'fork'), way('a', 'spoon'))).toEqual([
      'a: spoon',
    ]);
    expect(told([hit({})], way('a', 'every', 'spoon'), way('a', 'spoon', 'every'))).toEqual([
      'a: every spoon',
    ]);
    expect(told([], way('a', 'spoon'))).toEqual([]);
  });

  test('if it is a word of the speaker’s name', () => {
    expect(told([hit({})], way('exmple', 'example'), way('x', 'ada', 'example'))).toEqual([
      'exmple: example',
    ]);
  });

  test('and not if it is what was typed', () => {
    expect(told([hit({})], { kind: 'words', words: ['spoon'] })).toEqual([]);
  });
});
