import { expect, test } from 'vitest';
import { lacking } from '../../../src/search/pages/find-pages.ts';
import { looseTerms } from '../../../src/search/typed/loose-terms.ts';
import { spellings } from '../../../src/words/spellings.ts';

test.each([
  ['Every spoon was counted.', 'spoon', []],
  ['Every spoon was counted.', 'spoons counting', []],
  ['Every spoon was counted.', 'spoon fork', ['fork']],
  ['Every spoon was counted.', '', []],
  ['', 'spoon', ['spoon']],
  ['Fourteen spoons, ts-20.', '14 spoons', []],
  ['Claim ts-20: so many per cent.', '20%', ['20 %']],
  ['It was 20 per cent.', '20%', []],
  ['A whistleblower.', 'whistle-blower', []],
])('of what is asked %j lacks %j: %j', (text, typed, without) => {
  expect(lacking(text, looseTerms(spellings(typed)))).toEqual(without);
});
