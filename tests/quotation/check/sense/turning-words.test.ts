import { expect, test } from 'vitest';
import { areOpposite, turningWords } from '../../../../src/quotation/check/sense/turning-words.ts';

test('plain negations come before what limits, and weak words only in few', () => {
  expect(turningWords('only some did not')).toEqual([
    { word: 'not', plain: true },
    { word: 'only', plain: false },
    { word: 'some', plain: false },
  ]);
  expect(turningWords('some of the many spoons')).toEqual([]);
  expect(turningWords('a knot, a non-spoon, isn’t')).toEqual([{ word: 'isn’t', plain: true }]);
});

test('what turns the sense where it alone is put in or left out', () => {
  const told = (text: string) => turningWords(text, 'alone').map(({ word }) => word);
  expect(told('falsely')).toEqual(['falsely']);
  expect(told('refused to')).toEqual(['refused to']);
  expect(told('failed to')).toEqual(['failed to']);
  expect(told('the very old brass spoons counted')).toEqual([]);
  expect(turningWords('falsely')).toEqual([]);
});

test.each([
  ['lawful', 'unlawful', true],
  ['Conduct', 'misconduct', true],
  ['hopeless', 'hope', true],
  ['lawful', 'awful', false],
  ['able', 'table', false],
  ['one', 'none', false],
])('%s and %s are opposites: %s', (one, other, expected) => {
  expect(areOpposite(one, other)).toBe(expected);
});
