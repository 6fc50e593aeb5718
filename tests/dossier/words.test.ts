import { describe, expect, test } from 'vitest';
import { normalise, occurrences, words } from '../../src/dossier/words.ts';

describe('words, as search knows them', () => {
  test.each([
    ["Didn’t DON'T", 'didnt dont'],
    ['co-ordinated police—work and/or', 'co ordinated police work and or'],
    ['£250,000 and 3.5% of 1,400', '£ 250000 and 3.5 % of 1400'],
    ['Zoë Łódź Straße ﬁne Ærø', 'zoe lodz strasse fine aero'],
    ['soft\u00ADhyphen zero\u200Bwidth', 'softhyphen zerowidth'],
    ['“Targets,” he said.', 'targets he said'],
    ['in 2013. Then', 'in 2013 then'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test('know where they stand', () => {
    const text = 'The £250,000 co-ordinated';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      '£',
      '250,000',
      'co',
      'ordinated',
    ]);
  });

  test('are found as a phrase wherever it stands, by whole words', () => {
    const text = 'Crime targets. No crime-targets; crime targeted, CRIME TARGETS';
    expect(
      occurrences('crime targets', text).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Crime targets', 'crime-targets', 'CRIME TARGETS']);
    expect(occurrences('', text)).toEqual([]);
  });
});
