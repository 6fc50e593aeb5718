import { expect, test } from 'vitest';
import { numberInWords } from '../../src/format/number.ts';

test.each([
  [4598327, '', '4,598,327'],
  [-30, '%', '−30%'],
  [9.1, '%', '9.1%'],
  [0, '', '0'],
])('%d%s is written %s', (value, mark, words) => {
  expect(numberInWords(value, mark)).toBe(words);
});
