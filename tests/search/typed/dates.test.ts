import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../src/search/typed/dates.ts';
import { sums } from '../../../src/search/typed/sums.ts';
import type { Term } from '../../../src/search/typed/way.ts';

/** What is looked for beside what was typed, and over how many words. */
function ways(found: { ways: Term; length: number } | undefined): unknown {
  if (!found) return undefined;
  const [typed, ...others] = found.ways.map((way) =>
    way.kind === 'words' ? way.words.join(' ') : `${way.kind} ${way.word}`,
  );
  return [typed, found.length, others];
}
const dated = (text: string, at = 0): unknown => ways(datesIn(text.split(' '), at));
const said = (text: string): string | undefined =>
  datesIn(text.split(' '), 0)?.ways.flatMap((way) => (way.kind === 'said' ? [way.word] : []))[0];

test('a day is looked for in every way that texts have it', () => {
  expect(dated('4 may 2001')).toEqual([
    '4 may 2001',
    3,
    [
      '4th may 2001',
      'may 4 2001',
      'may 4th 2001',
      '4 5 2001',
      '04 05 2001',
      '2001 05 04',
      'said 2001-05-04',
    ],
  ]);
  expect(dated('14 oct 2002')).toEqual([
    '14 oct 2002',
    3,
    [
      '14 october 2002',
      '14th october 2002',
      'october 14 2002',
      'october 14th 2002',
      '14th oct 2002',
      'oct 14 2002',
      'oct 14th 2002',
      '14 10 2002',
      '2002 10 14',
      'said 2002-10-14',
    ],
  ]);
});

test('a month is looked for by its names', () => {
  expect(dated('october 2002')).toEqual(['october 2002', 2, ['oct 2002', 'said 2002-10']]);
  expect(dated('x sept 1999 y', 1)).toEqual([
    'sept 1999',
    2,
    ['september 1999', 'sep 1999', 'said 1999-09'],
  ]);
  expect(dated('may 2001 the 3rd')).toEqual(['may 2001', 2, ['said 2001-05']]);
});

test.each([
  ['14 october 2002', '2002-10-14'],
  ['october 14 2002', '2002-10-14'],
  ['14 10 2002', '2002-10-14'],
  ['2002 10 14', '2002-10-14'],
  ['1st january 1500', '1500-01-01'],
  ['31 12 2099', '2099-12-31'],
  ['01 01 2001', '2001-01-01'],
  ['3 jan 2001', '2001-01-03'],
  ['3 janu 2001', '2001-01-03'],
  ['14th of october 2002', '2002-10-14'],
  ['14 10 02', '2002-10-14'],
  ['14 10 98', '1998-10-14'],
  ['14.10 2002', '2002-10-14'],
  ['4 12 2001', '2001-12-04'],
])('%s is the day %s', (text, day) => {
  expect(said(text)).toBe(day);
});

test.each([
  '0 may 2001',
  '32 may 2001',
  '4 janua 2001',
  '4 ja 2001',
  '4 13 2001',
  '4 0 2001',
  '4 may 1499',
  '4 may 2100',
  '4 may',
  'may',
  'maybe 2001',
  '2001',
  'ma 2001',
])('%s is no date', (text) => {
  expect(dated(text)).toBeUndefined();
});

describe('the number of a day is', () => {
  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [10, '10th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [14, '14th'],
    [21, '21st'],
    [22, '22nd'],
    [23, '23rd'],
    [30, '30th'],
    [31, '31st'],
  ])('%i, %s', (day, ordinal) => {
    const found = datesIn([String(day), 'may', '2001'], 0);
    const texts = found?.ways.map((way) => (way.kind === 'words' ? way.words.join(' ') : ''));
    expect(texts).toContain(`${ordinal} may 2001`);
  });
});

const twenty = ['twenty per cent', 'twenty percent'];

describe('a sum or a share is looked for as texts have it', () => {
  test.each<[text: string, at: number, expected: unknown]>([
    ['£ 6m', 0, ['£ 6m', 2, ['£ 6 million', '£ 6 m']]],
    ['£ 6 million', 0, ['£ 6 million', 3, ['£ 6m', '£ 6 m']]],
    ['6 m', 0, ['6 m', 2, ['6m', '6 million']]],
    ['6.5mn', 0, ['6.5mn', 1, ['6.5m', '6.5 million', '6.5 m']]],
    ['about 3bn so', 1, ['3bn', 1, ['3 billion', '3 bn']]],
    ['3 billion', 0, ['3 billion', 2, ['3bn', '3 bn']]],
    ['20 %', 0, ['20 %', 2, ['20 per cent', '20 percent', ...twenty]]],
    ['20 per cent', 0, ['20 per cent', 3, ['20 %', '20 percent', ...twenty]]],
    ['20 percent', 0, ['20 percent', 2, ['20 %', '20 per cent', ...twenty]]],
    [
      'twenty per cent',
      0,
      ['twenty per cent', 3, ['20 %', '20 per cent', '20 percent', 'twenty percent']],
    ],
    ['six million pounds', 0, ['six million pounds', 3, ['£ 6m', '£ 6 million', '£ 6 m']]],
    ['£ 6million', 0, ['£ 6million', 2, ['£ 6m', '£ 6 million', '£ 6 m']]],
    ['a 2.5 per cent', 1, ['2.5 per cent', 3, ['2.5 %', '2.5 percent']]],
    ['per cent', 0, ['per cent', 2, ['%', 'percent']]],
  ])('%s from %i', (text, at, expected) => {
    expect(ways(sums(text.split(' '), at))).toEqual(expected);
  });

  test.each<[text: string, expected: unknown]>([
    ['6 spoons', ['6', 1, ['six']]],
    ['fourteen', ['fourteen', 1, ['14']]],
    ['ninety seven spoons', ['ninety seven', 2, ['97']]],
    ['97', ['97', 1, ['ninety seven']]],
    ['fourteen hundred', ['fourteen hundred', 2, ['1400']]],
    ['1 400 spoons', ['1 400', 2, ['1400']]],
    ['500', ['500', 1, ['five hundred']]],
    ['9000', ['9000', 1, ['nine thousand']]],
  ])('the number %s is looked for in figures and in words', (text, expected) => {
    expect(ways(sums(text.split(' '), 0))).toEqual(expected);
  });

  test.each(['one', '07', '£ 6', 'million', 'x million', 'per', 'hundred', '1407', '6k', 'x 6m'])(
    'and %s is neither',
    (text) => {
      expect(sums(text.split(' '), 0)).toBeUndefined();
    },
  );
});
