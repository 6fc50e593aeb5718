import { expect, test } from 'vitest';
import { beginning } from '../../src/format/beginning.ts';

test.each([
  ['Every spoon', 11, 'Every spoon'],
  ['Every spoon was counted', 11, 'Every …'],
  ['Every spoon was counted', 12, 'Every spoon …'],
])('%s, in %i', (text, length, expected) => {
  expect(beginning(text, length)).toBe(expected);
});
