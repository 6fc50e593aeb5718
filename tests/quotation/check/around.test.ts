import { expect, test } from 'vitest';
import { around } from '../../../src/quotation/check/pasted/around.ts';
import { markedIn } from '../../../src/quotation/check/pasted/marked.ts';

/** What stands around each of two. */
const both = (between: string): string[] => {
  const text = `“Every spoon”${between}“Every fork”`;
  const marked = markedIn(text);
  return marked.map((_, at) => around(text, marked, at));
};

test.each([
  [' said Ann. Bob wrote: ', 'said Ann.', 'Bob wrote:'],
  [' said Ann. ', 'said Ann.', ''],
  ['. Later, Bob wrote that ', '.', 'Later, Bob wrote that'],
  [' (Ann). Then comes ', '(Ann).', 'Then comes'],
  [' Bob wrote: ', '', 'Bob wrote:'],
  [' — Ann\n\n', '— Ann', ''],
  ['\n\nBob: ', '', 'Bob:'],
  [' said Mr. A. Dr. Cllr. Example. Bob: ', 'said Mr. A. Dr. Cllr. Example.', 'Bob:'],
  // Whose it is cannot be told.
  [' said Ann, and Bob ', 'said Ann, and Bob', 'said Ann, and Bob'],
  [' said Ann of St. Bob ', 'said Ann of St. Bob', 'said Ann of St. Bob'],
])('%j is parted at its sentence', (between, first, second) => {
  expect(both(between)).toEqual([first, second]);
});

test('of much the ends alone', () => {
  const [first, second] = both(` ${'a '.repeat(400)}. ${'b '.repeat(400)}`);
  expect([first?.length, second?.length]).toEqual([599, 199]);
});
