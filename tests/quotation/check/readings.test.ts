import { describe, expect, test } from 'vitest';
import { markedIn } from '../../../src/quotation/check/pasted/marked.ts';
import {
  areOne,
  omissionsMarked,
  readings,
  withoutBrackets,
} from '../../../src/quotation/check/pasted/readings.ts';

const texts = (pasted: string): string[] => readings(pasted).map(({ text }) => text);
const leftOut = (pasted: string, words: string): string | undefined =>
  readings(pasted).find(({ text }) => text === words)?.leftOut;

describe('what was pasted may be', () => {
  test('what it is, once', () => {
    expect(readings(' Every spoon was counted. ')).toEqual([
      { text: 'Every spoon was counted.', leftOut: '', peeled: [] },
    ]);
    expect(readings(' ')).toEqual([]);
  });

  test('the words in its marks', () => {
    expect(texts('“Every spoon was counted.”')).toEqual([
      '“Every spoon was counted.”',
      'Every spoon was counted.',
      'Every spoon was counted',
    ]);
  });

  test('what is left when signs that came along are taken off, which is told', () => {
    expect(readings('> Every spoon.')).toEqual([
      { text: '> Every spoon.', leftOut: '', peeled: [] },
      { text: 'Every spoon.', leftOut: '', peeled: ['the e-mail marks >'] },
    ]);
  });

  test('the words of an interrupted quotation, joined and with a mark of omission', () => {
    const pasted = '“Every spoon in the hall,” she said, “was counted.”';
    expect(leftOut(pasted, 'Every spoon in the hall, was counted.')).toBe('… she said, …');
    expect(leftOut(pasted, 'Every spoon in the hall […] was counted')).toBe('… she said, …');
  });

  test('the words between marks, with all that stands around them left out', () => {
    const pasted = 'Ada,\n the warden: “Every spoon in the hall was counted”, in 2001.';
    expect(leftOut(pasted, 'Every spoon in the hall was counted')).toBe(
      'Ada,\nthe warden: … in 2001.',
    );
  });

  test.each([
    [
      'four words between marks',
      'So the old warden of the hall called “all of them counted” once.',
      true,
    ],
    [
      'three words between marks',
      'So the old warden of the hall called “all them counted” once.',
      false,
    ],
    ['three words that are half of all', 'The warden said: “all them counted”', true],
    ['three words that are less than half', 'The old warden said: “all them counted”', false],
    [
      'three words on a line of their own',
      '“all them counted”\n\nThe old warden of the hall.',
      true,
    ],
  ])('%s', (_what, pasted, is) => {
    expect(texts(pasted).some((text) => /^all/.test(text))).toBe(is);
  });

  test('the first of two marked stretches that are no one, where a blank line follows', () => {
    const pasted = '“Every spoon was counted.”\n\nAda Example, ‘x’, “Minutes of the great count”';
    expect(texts(pasted)).toContain('Every spoon was counted.');
    expect(texts(pasted).some((text) => /spoon.*Minutes/.test(text) && !/“/.test(text))).toBe(
      false,
    );
    const bare = 'He: “Every spoon was counted.” In: “Minutes of the great count”';
    expect(texts(bare)).not.toContain('Every spoon was counted.');
  });
});

describe('a credit is left out', () => {
  const words = 'Every spoon in the hall was counted';
  test.each([
    ['after a dash', `${words} — Ada Example`, '… — Ada Example'],
    ['on a line of its own', `${words}\nAda Example`, '…\nAda Example'],
    ['of three lines', `${words}\nAda Example\nwarden\n2001`, '…\nAda Example\nwarden\n2001'],
    ['after “said”', `${words}, said Ada Example`, '… said Ada Example'],
    ['before “said”', `${words}, Ada Example said`, '… Ada Example said'],
    ['in brackets', `${words} (Ada Example).`, '… (Ada Example).'],
    ['before a colon', `Ada Example, warden: ${words}`, 'Ada Example, warden: …'],
    [
      'with “told” before a colon',
      `The warden told the hall: ${words}`,
      'The warden told the hall: …',
    ],
    ['after “According to”', `According to Ada Example, ${words}`, 'According to Ada Example, …'],
    ['with “that”', `Ada Example said that ${words}`, 'Ada Example said that …'],
  ])('%s', (_where, pasted, who) => {
    expect(leftOut(pasted, words)).toBe(who);
  });

  test('of fourteen words, and of no more', () => {
    const credited = (count: number): string =>
      `${`${words} `.repeat(3)}(${'Word '.repeat(count).trim()})`;
    const rest = `${words} `.repeat(3).trim();
    expect(texts(credited(14))).toContain(rest);
    expect(texts(credited(15))).not.toContain(rest);
  });

  test('not where less is left than it has words, nor where one word is left', () => {
    expect(texts('Every spoon (Ada Example)')).toContain('Every spoon');
    expect(texts('Every spoon (Ada of Example)')).not.toContain('Every spoon');
    expect(texts('Spoon (Ada)')).not.toContain('Spoon');
  });

  test('only within the last 260 characters', () => {
    const credited = (more: number): string =>
      `${'a '.repeat(400)}(${'B'.repeat(100)})${' '.repeat(more)}.`;
    expect(texts(credited(0)).length).toBeGreaterThan(1);
    expect(texts(credited(160))).toHaveLength(1);
  });
});

describe('two stretches in marks are one', () => {
  const one = (between: string): boolean => {
    const text = `“Every spoon”${between}“was counted”`;
    return areOne(text, markedIn(text));
  };
  test.each([
    [' ', true],
    [' and ', true],
    [', she said, ', true],
    [' she went on: ', true],
    [' in the hall, ', false],
    [`, she said ${'x'.repeat(107)} `, true],
    [`, she said ${'x'.repeat(108)} `, false],
    [', she said.\n\n', false],
    [', she said.\n', true],
  ])('with %j between them: %s', (between, is) => {
    expect(one(between)).toBe(is);
  });
});

test.each([
  ['a … b', 'a […] b'],
  ['a...b', 'a […] b'],
  ['a . . . b', 'a […] b'],
  ['a [...] b', 'a […] b'],
  ['a (snip) b', 'a […] b'],
  ['… a …', '[…] a […]'],
])('of %j every omission is marked: %j', (text, marked) => {
  expect(omissionsMarked(text)).toBe(marked);
});

test.each([
  ['[T]he hall', 'The hall'],
  ['the [old] hall', 'the   hall'],
  ['the [a] hall', 'the   hall'],
])('the words of %j that are no editor’s are %j', (text, own) => {
  expect(withoutBrackets(text)).toBe(own);
});

test('no reading has words that were struck out', () => {
  const texts = readings('Every spoon was ~~not~~ counted.').map(({ text }) => text);
  expect(texts).toEqual(['Every spoon was  counted.']);
});
