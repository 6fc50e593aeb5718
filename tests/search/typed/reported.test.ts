import { describe, expect, test } from 'vitest';
import { otherReadings } from '../../../src/search/typed/readings.ts';
import { reported } from '../../../src/search/typed/reported.ts';

const said = 'every spoon was counted\ntwice before noon';

describe('what somebody is said to have said, on one line or more', () => {
  test.each([
    [`Ada Example: ${said}`, 'Ada Example'],
    [`${said} — Ada Example`, 'Ada Example'],
    [`${said} -- Ada Example, Home Secretary`, 'Ada Example, Home Secretary'],
    [`${said} (Ada Example, 2001)`, 'Ada Example, 2001'],
    [`${said}, said Ada Example`, 'said Ada Example'],
    [`${said}, Ada Example said.`, 'Ada Example said'],
    [`She told the inquiry that ${said}`, 'She told the inquiry that'],
    [`Ada Example wrote: ${said}`, 'Ada Example wrote:'],
    [`According to Ada Example, ${said}`, 'According to Ada Example'],
    [`according to the report, ${said}`, 'according to the report'],
    [`Ada Example ${said}`, 'Ada Example'],
    [`${said} Ada Example 2001`, 'Ada Example 2001'],
  ])('%j', (text, around) => {
    expect(reported(text)).toContainEqual(expect.objectContaining({ said, around: [around] }));
  });

  test('a name has to be a speaker’s, unless it is said that something was said', () => {
    const needs = (text: string) => new Set(reported(text).map(({ needsName }) => needsName));
    expect(needs(`Ada Example: ${said}`)).toEqual(new Set([true]));
    expect(needs(`she told us that ${said}`)).toEqual(new Set([false]));
  });

  test.each(['every spoon was counted', 'spoons', ''])('%j is nobody’s report', (text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe('the other ways to take what was typed', () => {
  const phrases = (text: string) =>
    otherReadings(text, undefined).map((each) => each.phrases.map((phrase) => phrase.join(' ')));

  test('what was said, without who said it', () => {
    expect(phrases('Ada Example: every spoon was counted')).toContainEqual([
      'every spoon was counted',
    ]);
  });

  test('what stands in marks, if it is most of it', () => {
    expect(phrases('Ada wrote “every spoon was counted” then')).toEqual([
      ['every spoon was counted'],
    ]);
    expect(phrases('they counted every “spoon” in all of the hall')).toEqual([]);
  });

  test('three words are too few to be told from what stands around them', () => {
    expect(phrases('Ada Example: every spoon was')).toEqual([]);
    expect(phrases('Ada Example: every spoon was counted')).not.toEqual([]);
  });

  test('nothing, where somebody chose how it is taken, or for a text of over 2,000 signs', () => {
    expect(otherReadings('Ada Example: every spoon was counted', 'exact')).toEqual([]);
    expect(
      otherReadings(`Ada Example: ${'every spoon was counted. '.repeat(80)}`, undefined),
    ).toEqual([]);
  });

  test('a note’s number is left out, and named', () => {
    const [bare] = otherReadings('Every spoon was counted.12', undefined);
    expect(bare?.phrases).toEqual([['every', 'spoon', 'was', 'counted']]);
    expect(bare?.leftOut).toEqual(['12']);
  });

  test('none is said twice, nor the text as it was typed', () => {
    const all = otherReadings('Ada Example: “every spoon was counted” [sic]', undefined);
    const keys = all.map(({ phrases: ours, loose, around }) =>
      JSON.stringify([ours, loose, around]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
