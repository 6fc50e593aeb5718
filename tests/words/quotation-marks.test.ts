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
  ["In the '90s the hall's spoons, and the committees' spoons, were counted.", []],
  ["'Tis the members' forks", []],
  ['Home › Articles › One', []],
  ['‹every spoon› ›every fork‹', ['every spoon', 'every fork']],
  ['»every spoon« »every fork»', ['every spoon', 'every fork']],
  ['＂every spoon＂ 「every fork」', ['every spoon', 'every fork']],
  ['‟every spoon" ‚every fork‘', ['every spoon', 'every fork']],
  ['‘he said “no” to all’', ['he said “no” to all']],
  ['“he said “no” twice”', ['he said “no” twice']],
  ['‘the committees’ spoons’, he said', ['the committees’ spoons']],
  ['‘all of the spoons’ he said, and ‘another of them’', ['all of the spoons', 'another of them']],
])('finds what stands in quotation marks in: %s', (text, expected) => {
  expect(quotedTexts(text).map(({ words }) => words)).toEqual(expected);
});

test.each([
  ["'a ", 60_000],
  ['‘a ‘a x’ ', 12_000],
  ['“', 100_000],
  ['›', 100_000],
])('reads %s any number of times without delay', (text, times) => {
  const begun = performance.now();
  quotedTexts(text.repeat(times));
  expect(performance.now() - begun).toBeLessThan(20_000);
});
