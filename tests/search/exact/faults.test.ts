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
  loose: 1,
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

test('a near-miss that is found, or counted wrongly, is a fault', () => {
  const none = { ...expected, quotations: [], passages: [], loose: 12 };
  const loose = (says: string) =>
    shown({ outcome: 'words', says, quotations: [hit], passages: [] });
  expect(faults(none, loose('No exact match. 12 quotations hold all these words.'))).toEqual([]);
  expect(faults(none, loose('No exact match. 11 quotations hold all these words.')).join()).toMatch(
    'says',
  );
  expect(faults(none, shown({})).join()).toMatch('wrong');
});
