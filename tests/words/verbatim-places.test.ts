import { describe, expect, test } from 'vitest';
import { compare, fold, isBoundary } from '../../src/words/verbatim.ts';

/** The stretches of a record in which a quotation stands. */
function stretches(quoted: string, record: string): string[] | undefined {
  const { found, ...more } = compare(quoted, record);
  return found && 'ranges' in more
    ? more.ranges.map(({ start, end }) => record.slice(start, end))
    : undefined;
}

describe('the same words are', () => {
  test.each([
    ['the hall’s “spoon”', "the hall's 'spoon'"],
    ['one … two', 'one ... two'],
    ['one – two', 'one—two'],
    ['1990–99', '1990-99'],
    ['one - two', 'one – two'],
    ['well-known', 'well‑known'],
    ['one  two\nthree', 'one two three'],
    ['co\u00adunted', 'counted'],
    ['cafe\u0301', 'caf\u00e9'],
  ])('%j and %j', (one, other) => {
    expect(stretches(one, other)).toEqual([other]);
    expect(stretches(other, one)).toEqual([one]);
  });

  test.each([
    ['the hall’s spoon', 'the halls spoon'],
    ['one “two” three', 'one two three'],
    ['one … two', 'one two'],
    ['one - two', 'one two'],
    ['well-known', 'well known'],
    ['well-known', 'well–known'],
    ['One two', 'one two'],
    ['café', 'cafe'],
    ['one two', 'onetwo'],
  ])('not %j and %j', (one, other) => {
    expect(stretches(one, other)).toBeUndefined();
    expect(stretches(other, one)).toBeUndefined();
  });
});

test('folded words know where each of their characters stood', () => {
  expect(fold('a  – b…')).toEqual({ text: 'a–b...', at: [0, 1, 5, 6, 6, 6, 7] });
  expect(fold('1-2 “x”')).toEqual({ text: "1–2 'x'", at: [0, 1, 2, 3, 4, 5, 6, 7] });
  expect(fold(' a')).toEqual({ text: 'a', at: [1, 2] });
  expect(fold('e\u0301 x').at).toEqual([0, 2, 3, 4]);
});

describe('a quotation stands', () => {
  const record = 'Every spoon [of the hall] was counted, and every fork was counted too.';

  test.each<[how: string, quoted: string, found: string[] | undefined]>([
    ['at the beginning', 'Every spoon', ['Every spoon']],
    ['at the end', 'counted too.', ['counted too.']],
    ['as a whole', record, [record]],
    [
      'with the record’s own brackets',
      'spoon [of the hall] was counted',
      ['spoon [of the hall] was counted'],
    ],
    ['up to them', 'spoon [of the hall]', ['spoon [of the hall]']],
    [
      'with words left out',
      'Every spoon […] was counted, and',
      ['Every spoon', 'was counted, and'],
    ],
    [
      'with words left out twice',
      'Every […] counted […] counted too',
      ['Every', 'counted', 'counted too'],
    ],
    ['with an omission at an end', '[…] every fork […]', ['every fork']],
    ['with an omission of dots', 'Every spoon [...] every fork', ['Every spoon', 'every fork']],
    ['with words put in', 'every fork [of ours] was counted', ['every fork was counted']],
    ['with words put in before it', '[In it] every fork was', ['every fork was']],
    ['with words put in behind it', 'every fork [of ours]', ['every fork']],
    [
      'with words put in before a mark',
      'was counted [by us], and every',
      ['was counted, and every'],
    ],
    ['with a letter of another case', '[e]very spoon', ['Every spoon']],
    ['with a letter of another case amid it', 'and [E]very fork', ['and every fork']],
    ['not in another order', 'every fork […] Every spoon', undefined],
    ['not with another letter in brackets', '[a]very spoon', undefined],
    ['not from amid a word', 'very spoon', undefined],
    ['not up to amid a word', 'Every spoo', undefined],
    ['not of brackets alone', '[of ours]', undefined],
    ['not of marks alone', ',', undefined],
    ['not of nothing', '', undefined],
    ['not with words left out unmarked', 'Every spoon was', undefined],
    ['not with a letter of another case unmarked', 'every spoon', undefined],
  ])('%s', (_how, quoted, found) => {
    expect(stretches(quoted, record)).toEqual(found);
  });

  test('where it stands whole, not in words that only begin so', () => {
    const { ranges = [] } = compare('the hall', 'other halls, the hallway and the hall.') as {
      ranges?: { start: number; end: number }[];
    };
    expect(ranges).toEqual([{ start: 29, end: 37 }]);
  });

  test('up to the last sign that belongs to its last letter', () => {
    expect(stretches('caf\u00e9', 'a cafe\u0301 there')).toEqual(['cafe\u0301']);
    expect(stretches('one', 'one\u00ad two')).toEqual(['one']);
  });

  test('each stretch behind the one before', () => {
    expect(stretches('was counted […] was counted', record)).toEqual([
      'was counted',
      'was counted',
    ]);
    expect(stretches('was counted […] was counted […] was counted', record)).toBeUndefined();
  });
});

test.each([
  ['one two', 3, true],
  ['one two', 4, true],
  ['one two', 5, false],
  ['one', 0, true],
  ['one', 3, true],
  ["hall's", 4, false],
  ["hall's", 5, false],
  ["halls' two", 5, true],
  ["halls' two", 6, true],
  ['1,400', 1, false],
  ['1,400', 2, false],
  ['1, 400', 1, true],
  ['£400', 1, false],
  ['20%', 2, false],
  ['well-known', 4, false],
  ['well-known', 5, false],
  ['well- known', 5, true],
])('in %j a quotation may begin or end at %i: %s', (text, at, may) => {
  expect(isBoundary(text, at)).toBe(may);
});
