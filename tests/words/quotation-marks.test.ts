import { expect, test } from 'vitest';
import { quotedTexts } from '../../src/words/quotation-marks.ts';

test.each([
  ['She said "all of them" twice', ['all of them']],
  ['She said “all” twice', ['all']],
  ['She said „all“ twice', ['all']],
  ['She said «all» twice', ['all']],
  ['A mark that is “never closed', ['never closed']],
  ['She said ‘all of them’.', ['all of them']],
  ["She said 'all of them'.", ['all of them']],
  ["She said 'they don't count' once.", ["they don't count"]],
  ['The committee’s spoons and the members’ forks', []],
  ["The committee's spoons and the members' forks", []],
  ['the so-called ‘spoon’', []],
  ['Rock ’n’ roll in the ’90s', []],
  ['nothing here', []],
])('finds what stands in quotation marks in: %s', (text, expected) => {
  expect(quotedTexts(text).map(({ words }) => words)).toEqual(expected);
});
