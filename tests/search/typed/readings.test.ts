import { describe, expect, test } from 'vitest';
import { peelings } from '../../../src/search/typed/peeled.ts';
import { otherReadings } from '../../../src/search/typed/readings.ts';
import { wholeReadings } from '../../../src/search/typed/whole-readings.ts';

/** Phrases in brackets, then what stands around them, then what was left out. */
const read = (text: string, mode?: 'exact' | 'words'): string[] =>
  otherReadings(text, mode).map(({ phrases, loose, around, leftOut, guessed, needsName }) => {
    expect([loose, guessed]).toEqual([[], true]);
    const parts = [
      phrases.map((phrase) => `[${phrase.join(' ')}]`).join(' '),
      ...around.map((piece) => `by ${piece}`),
      ...leftOut.map((piece) => `without ${piece}`),
      ...(needsName ? ['if a speaker'] : []),
    ];
    return parts.join('; ');
  });

describe('what was typed may be', () => {
  test('what somebody said, apart from who it was', () => {
    expect(read('I was wrong then (Jane Doe, 2001)')).toEqual([
      '[i was wrong then]; by Jane Doe, 2001; if a speaker',
    ]);
    expect(read('She told them that I was wrong then')).toEqual([
      '[i was wrong then]; by She told them that',
    ]);
  });

  test('no three words of somebody', () => {
    expect(read('I was wrong (Jane Doe, 2001)')).toEqual([]);
  });

  test('what stands in marks, if it is as much as what stands around it', () => {
    expect(read('said “two words” so')).toEqual(['[two words]; by said; by so']);
    expect(read('said it “two words” so')).toEqual([]);
    expect(read('said “word” so')).toEqual([]);
    expect(read('word “one”')).toEqual([]);
  });

  test('six words in marks, whatever stands around them, and not five among more', () => {
    const around = 'one two three four five six seven';
    expect(read(`${around} “a b c d e f”`)).toEqual([`[a b c d e f]; by ${around}`]);
    expect(read(`${around} “a b c d e”`)).toEqual([]);
  });

  test('nothing else where all of it stands in marks, or in none', () => {
    expect(read('“two words”')).toEqual([]);
    expect(read('—“two words”')).toEqual([]);
    expect(read('two words')).toEqual([]);
  });

  test('the same without what clings to it, once', () => {
    expect(read('[3] I was wrong then.12')).toEqual([
      '[i was wrong then]; without [3]; without 12',
    ]);
  });

  test('nothing else where a reader chose how to be understood, or in a text of over 2,000 signs', () => {
    const text = 'I was wrong then (Jane Doe, 2001)';
    expect(read(text, 'exact')).toEqual([]);
    expect(read(text, 'words')).toEqual([]);
    const long = (signs: number): string => `“a b c d e f” ${'x'.repeat(signs - 14)}`;
    expect(read(long(2000))).toHaveLength(1);
    expect(read(long(2001))).toEqual([]);
  });
});

test('a whole reading is a phrase with nothing around it', () => {
  expect(wholeReadings('four words at least', undefined, ['x'])).toEqual([
    {
      phrases: [['four', 'words', 'at', 'least']],
      loose: [],
      guessed: true,
      around: [],
      needsName: false,
      leftOut: ['x'],
    },
  ]);
  expect(wholeReadings('two words', undefined)).toEqual([]);
});

describe('what clings to words is left out', () => {
  test.each<[string, [text: string, leftOut: string[]][]]>([
    ['nothing here', []],
    ['[sic]', []],
    ['so [sic] it was', [['so   it was', ['[sic]']]]],
    ['it was.12 And', [['it was.  And', ['12']]]],
    ['it was¹² so', [['it was  so', ['¹²']]]],
    ['4.12 We saw', [['  We saw', ['4.12']]]],
    ['one\n– 12 –\ntwo', [['one \ntwo', ['– 12 –']]]],
    ['[T]he hall', [['The hall', []]]],
    ['so [1] it [1] was', [['so   it   was', ['[1]']]]],
    [
      'inte-\nlligence [T]he',
      [
        ['intelligence The', []],
        ['inte-\nlligence The', []],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(peelings(text).map((each) => [each.text, each.leftOut])).toEqual(expected);
  });
});
