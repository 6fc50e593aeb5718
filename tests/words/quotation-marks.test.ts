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
  ['《every spoon》 〈every fork〉 ⟪every knife⟫', ['every spoon', 'every fork', 'every knife']],
  ['❛every spoon❜ ʻevery forkʼ ＇every knife＇', ['every spoon', 'every fork', 'every knife']],
  ['🙶every spoon🙷 ❠every fork❞ ⹂every knife”', ['every spoon', 'every fork', 'every knife']],
  ['″every spoon″ ʺevery forkʺ ′every knife′', ['every spoon', 'every fork', 'every knife']],
  ['<<every spoon>> ,,every fork”', ['every spoon', 'every fork']],
  ['A drawer of 5″ by 6″, 3′ above the floor; Hawaiʻi and the hall’s', []],
])('finds what stands in quotation marks in: %s', (text, expected) => {
  expect(quotedTexts(text).map(({ words }) => words)).toEqual(expected);
});

test('knows every mark that Unicode calls one', () => {
  const marks = Array.from({ length: 0x20000 }, (_, code) =>
    code >= 0xd800 && code < 0xe000 ? '' : String.fromCodePoint(code),
  ).filter((character) => /\p{Quotation_Mark}/u.test(character));
  expect(marks.length).toBeGreaterThan(25);
  const closing = '’”»›」』〞〟﹂﹄｣';
  const passed = marks.filter(
    (mark) =>
      quotedTexts(`She said ${mark}every spoon${mark} of`).length === 0 &&
      ![...closing].some((end) => quotedTexts(`She said ${mark}every spoon${end} of`).length > 0),
  );
  // These only close.
  expect(passed.filter((mark) => !closing.includes(mark))).toEqual([]);
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
