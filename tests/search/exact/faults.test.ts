import { expect, test } from 'vitest';
import type { Shown } from './ask.ts';
import { type Expected, passageKey } from './expected.ts';
import { faults } from './faults.ts';

const expected: Expected = {
  form: 'typed',
  wanted: 'the spoon',
  text: '"the spoon"',
  quotations: ['/quotes/a/'],
  passages: [passageKey('/articles/b/', 'Then the spoon.')],
  loose: { quotations: 1, passages: 1 },
};
const hit = { url: '/quotes/a/', text: '“The spoon!”', marks: [[1, 10]] } as const;
const passage = {
  url: '/articles/b/?find=x#p-1',
  text: 'Then the spoon.',
  marks: [[5, 14]],
} as const;
const shown = (more: object): Shown =>
  ({
    outcome: 'exact',
    says: '',
    quotations: [hit],
    passages: [passage],
    ...more,
  }) as unknown as Shown;

test('what is right has no fault', () => {
  expect(faults(expected, shown({}))).toEqual([]);
});

test.each<[string, object, RegExp]>([
  ['a missed quotation', { quotations: [] }, /missed \/quotes\/a\//],
  ['a missed passage', { passages: [] }, /missed \/articles\/b\//],
  ['a hit of another outcome', { outcome: 'words' }, /missed/],
  ['a false hit', { quotations: [hit, { ...hit, url: '/quotes/z/' }] }, /wrong \/quotes\/z\//],
  [
    'a passage of other words',
    { passages: [{ ...passage, text: 'Then the spoon fell.' }] },
    /wrong/,
  ],
  ['marks that are too long', { quotations: [{ ...hit, marks: [[0, 10]] }] }, /marks/],
  ['no marks', { passages: [{ ...passage, marks: [] }] }, /marks/],
  ['a hit shown twice', { quotations: [hit, hit] }, /twice/],
])('%s is a fault', (_, more, fault) => {
  expect(faults(expected, shown(more)).join()).toMatch(fault);
});

const words = { url: '/quotes/w/', text: '“A spoon, and the drawer!”', marks: [] };
const read = { url: '/articles/w/?find=x#p-2', text: 'The drawer has a spoon.', marks: [] };

/** What is shown where one quotation and twelve passages hold all words of what stands nowhere. */
const loosely = (more: object): string[] =>
  faults(
    { ...expected, quotations: [], passages: [], loose: { quotations: 1, passages: 1012 } },
    shown({
      outcome: 'words',
      says: 'No exact match in quotations or searched passages. 1 quotation holds all these words. 1,012 passages of long reads hold all of them.',
      quotations: [words],
      passages: Array.from({ length: 10 }, (_, at) => ({ ...read, url: `${read.url}${at}` })),
      ...more,
    }),
  );

test('a near-miss that is counted and shown rightly has no fault', () => {
  expect(loosely({})).toEqual([]);
});

test.each<[string, object, RegExp]>([
  ['found', { outcome: 'exact' }, /wrong/],
  [
    'counted wrongly in quotations',
    {
      says: 'No exact match in quotations or searched passages. 2 quotations hold all these words. 1,012 passages of long reads hold all of them.',
    },
    /1 quotations hold/,
  ],
  [
    'counted wrongly in long reads',
    {
      says: 'No exact match in quotations or searched passages. 1 quotation holds all these words. 1,011 passages of long reads hold all of them.',
    },
    /1012 passages hold/,
  ],
  [
    'not counted in long reads',
    {
      says: 'No exact match in quotations or searched passages. 1 quotation holds all these words.',
    },
    /1012 passages hold/,
  ],
  [
    'shown by a quotation without its words',
    { quotations: [{ ...words, text: 'A fork.' }] },
    /wrong/,
  ],
  [
    'shown by a passage without its words',
    {
      passages: Array.from({ length: 10 }, (_, at) => ({ ...read, url: `${at}`, text: 'A fork.' })),
    },
    /wrong/,
  ],
  ['shown by fewer passages than fill a page', { passages: [read] }, /shows 1 of 1012/],
  ['shown by one passage again and again', { passages: Array(10).fill(read) }, /twice/],
  ['told of an index that cannot be read', { outcome: 'unreadable' }, /could not be read/],
])('a near-miss that is %s is a fault', (_, more, fault) => {
  expect(loosely(more).join()).toMatch(fault);
});
