import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../src/quotation/check/answer.ts';
import { alterationOf, segmentsOf } from '../../../../src/quotation/check/differences.ts';
import { turningWords, turnsOf } from '../../../../src/quotation/check/sense/turned.ts';

/** The verdict on stretches of a quotation. */
const cut = (words: string, ...parts: string[]): Verdict => ({
  kind: parts.length > 1 ? 'with omissions' : 'verbatim',
  quote: { url: '/quotes/a/b/', words },
  ranges: parts.map((part) => ({
    start: words.indexOf(part),
    end: words.indexOf(part) + part.length,
  })),
  omits: parts.length > 1,
  inserts: false,
  bracketsDropped: false,
  broken: undefined,
  also: [],
});
/** The verdict on a text that differs from a quotation. */
const altered = (words: string, text: string): Verdict => {
  const segments = segmentsOf(text, words);
  return {
    kind: 'altered',
    quote: { url: '/quotes/a/b/', words },
    range: { start: 0, end: words.length },
    segments,
    alteration: alterationOf(text, words, segments, false),
    inserted: [],
  };
};
const told = (verdict: Verdict, neverCut?: string[]) =>
  turnsOf(verdict, neverCut).map(({ how, word, opposite }) => [how, word, opposite]);

const whole =
  'The spoons, it was said, were not all counted by the committee. Nobody asked. They left.';

describe('what was left out', () => {
  test.each<[string, string[], unknown[]]>([
    ['nothing', [whole], []],
    ['words that turn nothing', ['The spoons', 'were not all counted'], []],
    ['a negation alone', ['it was said, were', 'all counted'], [['left out', 'not', true]]],
    [
      'a negation among more',
      ['it was said,', 'counted by the committee'],
      [['left out', 'not', false]],
    ],
    ['the negation before', ['all counted by the committee'], [['before', 'not', true]]],
    ['a whole sentence', ['by the committee.', 'They left.'], []],
    ['more than a sentence', ['counted by the', 'They left.'], [['left out', 'Nobody', false]]],
  ])('%s', (_what, parts, expected) => {
    expect(told(cut(whole, ...parts))).toEqual(expected);
  });

  test('a word that weakens is told only where little else went', () => {
    const words =
      'Some spoons could be found in the drawer and on most of the other tables, I think.';
    expect(told(cut(words, 'Some spoons', 'be found'))).toEqual([['left out', 'could', false]]);
    expect(told(cut(words, 'Some spoons', 'other tables'))).toEqual([]);
    expect(told(cut(words, 'Some spoons could', 'be found'))).toEqual([]);
  });
});

describe('what must never be cut', () => {
  const words = 'First words. We counted spoons, in part, and left. Last words.';
  test.each<[string, string[], boolean]>([
    ['is told where its sentence is quoted without it', ['We counted spoons'], true],
    ['is not told where it is kept', ['counted spoons, in part'], false],
    ['is not told of another sentence before', ['First words.'], false],
    ['is not told of another sentence after', ['Last words.'], false],
    ['is told where only its beginning is kept', ['spoons, in'], true],
  ])('%s', (_what, parts, isTold) => {
    expect(told(cut(words, ...parts), ['in part', 'nowhere'])).toEqual(
      isTold ? [['never cut', 'in part', false]] : [],
    );
  });

  test('is told where nothing but the first letter of all is kept', () => {
    const first = 'I counted spoons, in part. They left.';
    expect(told(cut(first, 'I'), ['in part'])).toEqual([['never cut', 'in part', false]]);
  });

  test('is told where it was altered away', () => {
    expect(told(altered(words, words.replace(', in part,', '')), ['in part'])).toContainEqual([
      'never cut',
      'in part',
      false,
    ]);
  });
});

describe('what was altered', () => {
  test.each<[string, string, string, unknown[]]>([
    [
      'a word into its opposite',
      'It was lawful then.',
      'It was unlawful then.',
      [['changed', 'lawful', true]],
    ],
    [
      'an opposite into its word',
      'It was indefensible then.',
      'It was defensible then.',
      [['changed', 'indefensible', true]],
    ],
    ['a word into another', 'It was lawful then.', 'It was awful then.', []],
    [
      'a negation left out',
      'It was not lawful then.',
      'It was lawful then.',
      [['left out', 'not', true]],
    ],
    [
      'a negation put in',
      'It was lawful then.',
      'It was not lawful then.',
      [['put in', 'not', true]],
    ],
    [
      'a limit put in',
      'It was lawful then.',
      'It was partly lawful then.',
      [['put in', 'partly', false]],
    ],
    [
      'a negation left out with the verb that it needs',
      'It does not happen there.',
      'It happens there.',
      [['left out', 'not', true]],
    ],
    [
      'a negation into a word that is not its opposite',
      'It had no priority there.',
      'It had little priority there.',
      [['left out', 'no', false]],
    ],
    ['one contrast into another', 'Spoons as opposed to forks.', 'Spoons rather than forks.', []],
    [
      'a limit left out beside a negation that stays',
      'It was not only spoons.',
      'It was not the spoons.',
      [['left out', 'only', false]],
    ],
    [
      'a frequency',
      'It did not always count.',
      'It did not count.',
      [['left out', 'always', false]],
    ],
    ['a tendency', 'It will tend to go.', 'It will go.', [['left out', 'tend to', false]]],
    [
      'one negation in other words',
      'It was never counted then.',
      'It was Never, ever, counted then.',
      [],
    ],
  ])('%s', (_what, words, text, expected) => {
    expect(told(altered(words, text))).toEqual(expected);
  });
});

test('of a verdict that compares nothing nothing is turned', () => {
  expect(turnsOf({ kind: 'not here' }, ['in part'])).toEqual([]);
});

test('plain negations come before what limits, and weak words only in few', () => {
  expect(turningWords('only some did not')).toEqual([
    { word: 'not', plain: true },
    { word: 'only', plain: false },
    { word: 'some', plain: false },
  ]);
  expect(turningWords('some of the many spoons')).toEqual([]);
  expect(turningWords('a knot, a non-spoon, isn’t')).toEqual([{ word: 'isn’t', plain: true }]);
});
