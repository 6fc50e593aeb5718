import { expect, test } from 'vitest';
import { holdsKin } from '../../../src/search/read/akin.ts';

test.each([
  [['target'], ['targets'], true],
  [['targets'], ['target'], true],
  [['policing'], ['police'], true],
  [['tar'], ['targets'], true],
  [['he'], ['her'], true],
  [['axes'], ['a'], false],
  [['format'], ['for'], false],
  [['one', 'two'], ['one'], false],
  [['one', 'two'], ['twofold', 'one'], true],
])('%j against the found %j: %s', (asked, found, kin) => {
  expect(holdsKin(asked, found)).toBe(kin);
});
