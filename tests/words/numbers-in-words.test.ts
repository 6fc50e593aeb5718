import { expect, test } from 'vitest';
import { numbersInWords } from '../../src/words/numbers-in-words.ts';

test.each([
  ['ninety-seven spoons', [97]],
  ['nine thousand and four', [9004]],
  ['One hundred and twelve of two hundred', [112, 200]],
  ['a hundred, a thousand', [100, 1000]],
  ['fourteen hundred', [1400]],
  ['two million three hundred thousand', [2_300_000]],
  ['someone, tenth, often', []],
])('finds the numbers of: %s', (text, expected) => {
  expect(numbersInWords(text).map(({ value }) => value)).toEqual(expected);
});
