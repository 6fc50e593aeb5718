import { expect, test } from 'vitest';
import { linesOf } from '../../../src/components/drawing/lines-of.ts';

test('lines hold whole words and no more characters than they may, but for one long word', () => {
  expect(linesOf('National Crime Recording Standard', 14)).toEqual([
    'National Crime',
    'Recording',
    'Standard',
  ]);
  expect(linesOf('misconduct', 4)).toEqual(['misconduct']);
});
