import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, occurrences, spellings, words } from '../../src/words/spellings.ts';

describe('words, as search knows them', () => {
  test.each([
    ["Didn’t DON'T", 'didnt dont'],
    ['co-ordinated police—work and/or', 'co ordinated police work and or'],
    ['£250,000 and 3.5% of 1,400', '£ 250000 and 3.5 % of 1400'],
    ['Zoë Łódź Straße ﬁne Ærø', 'zoe lodz strasse fine aero'],
    ['soft\u00ADhyphen zero\u200Bwidth', 'softhyphen zerowidth'],
    ['“Targets,” he said.', 'targets he said'],
    ['in 2013. Then', 'in 2013 then'],
    ['‘1,400 children’ in the ’90s and 90s', '1400 children in the 90s and 90s'],
    ['1,4000 and 12,34 and 1,234,567.5', '1 4000 and 12 34 and 1234567.5'],
    ['1960s 1960’s 7th 3.5m £1,400m 20mph 12TH', '1960s 1960s 7th 3.5m £ 1400m 20mph 12th'],
    ['20-mph 3.5 m 5% of 5m² and 5\u2060m', '20 mph 3.5 m 5 % of 5m2 and 5m'],
    ['3·5 and .5 and 3½ and ½', '3.5 and 5 and 3 1 2 and 1 2'],
    ['£\u2060250,000 £ 250,000 ￡250 12％', '£ 250000 £ 250000 £ 250 12 %'],
    ['250,\u200B000 2\u00AD50', '250000 250'],
    ['Zoe\u0308 Élan E\u0301lan ÅNGSTRÖM İzmir', 'zoe elan elan angstrom izmir'],
    [
      'police\u2019s police\u0027s police\u02BCs police\u2032s police`s',
      Array(5).fill('polices').join(' '),
    ],
    [
      'one\u2010two one\u2011two one\u2012two one\u2013two one\u2212two',
      Array(5).fill('one two').join(' '),
    ],
    ['no\u00A0break\u202Fthin\u2009space', 'no break thin space'],
    ['and/or 2013–14 19th A1 m²', 'and or 2013 14 19th a1 m2'],
    ['left\u200Eto\u200Fright \uFEFFmark', 'lefttoright mark'],
    ['S&P e.g. under_score a@b', 's p e g under score a b'],
    ['“targets”—«reasons»„low“', 'targets reasons low'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test('are the same without their places', () => {
    const sign = fc.constantFrom(
      ..."aAéÉßﬁø½²19.,’'“-— \u00AD\uFEFF£%_".split(''),
      '٣',
      '3,000',
      'İ',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: sign }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(spellings(text)).toEqual(words(text).map(({ word }) => word));
      }),
      { numRuns: 500 },
    );
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
    expect(occurrences('in 1960', 'in 1960s, in ‘1960’')).toEqual([{ start: 10, end: 18 }]);
  });
});
