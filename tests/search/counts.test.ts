import { expect, test } from 'vitest';
import { counts } from '../../src/search/counts.ts';

test.each([
  [0, 0, 'No quotations and no long reads found.'],
  [1, 1, '1 quotation and 1 long read found.'],
  [1234, 2, '1,234 quotations and 2 long reads found.'],
  [3, undefined, '3 quotations found.'],
])('%s and %s are "%s"', (quotations, longReads, words) => {
  expect(counts(quotations, longReads)).toBe(words);
});
