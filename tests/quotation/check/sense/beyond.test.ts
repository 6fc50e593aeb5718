import { describe, expect, test } from 'vitest';
import { loose } from '../../../../src/quotation/check/loose.ts';
import { numbering } from '../../../../src/quotation/check/numbered.ts';
import { beyondInWords } from '../../../../src/quotation/check/said/beyond-in-words.ts';
import { beyond } from '../../../../src/quotation/check/sense/beyond.ts';
import { goesOn, sentenceAround } from '../../../../src/quotation/check/sense/sentence.ts';
import { strict } from '../../../../src/quotation/check/strict.ts';
import { chance } from '../../../chance.ts';
import { aLookup } from '../a-lookup.ts';

const words =
  'First we ate. If the hall was open, every spoon was counted twice, for the committee. Then we left.';
const of = (text: string, record = words) => {
  const verdict = strict(text, [{ url: '/', words: record }]);
  return verdict && beyond(verdict).map(({ side, words, turning }) => [side, words, turning]);
};

describe('of words that stand within a sentence what it has beside them is told', () => {
  test.each<[text: string, expected: unknown[]]>([
    [words, []],
    ['First we ate.', []],
    ['First we ate', []],
    ['Then we left', []],
    ['Then we', [['after', 'left.', undefined]]],
    [
      'every spoon was counted twice',
      [
        ['before', 'If the hall was open,', 'If'],
        ['after', ', for the committee.', undefined],
      ],
    ],
    ['we left.', [['before', 'Then', undefined]]],
    [
      'twice, for',
      [
        ['before', 'If the hall was open, every spoon was counted', 'If'],
        ['after', 'the committee.', undefined],
      ],
    ],
    ['we ate.', [['before', 'First', undefined]]],
    ['First … twice, for the committee', []],
    ['First we … every spoon', [['after', 'was counted twice, for the committee.', undefined]]],
  ])('%s', (text, expected) => expect(of(text)).toEqual(expected));

  test.each([
    ['if', 'if'],
    ['unless', 'unless'],
    ['except', 'except'],
    ['but', 'but'],
    ['not', 'not'],
    ['and', undefined],
    ['and so when others who were not', undefined],
    ['with', undefined],
  ])('a sentence that goes on with “%s” is governed by: %s', (word, turning) => {
    expect(of('Every spoon was counted', `Every spoon was counted ${word} we ate.`)).toEqual([
      ['after', `${word} we ate.`, turning],
    ]);
  });

  test.each([
    ['It’s completely inaccurate to suggest that', 'inaccurate'],
    ['We do not, as far as anybody knows, believe that', 'do not'],
    ['I think it is wrong that', 'wrong'],
    ['Some, but only some, of', 'only'],
    ['At the same time, it appears that', 'appears'],
    ['We asked whether', 'whether'],
    ['The hall was open and, had', 'had'],
    ['We had asked in the hall that', undefined],
    ['They said that', undefined],
  ])('before what follows “%s” stands %s', (before, turning) => {
    expect(of('every spoon was counted', `${before} every spoon was counted.`)).toEqual([
      ['before', before, turning],
    ]);
  });

  test('in an alteration, too', () => {
    const verdict = loose('the hall was open, every fork was counted twice', {
      quotes: [{ url: '/', words }],
      unknown: new Set(),
      number: numbering(),
    });
    expect(beyond(verdict).map(({ side }) => side)).toEqual(['before', 'after']);
    expect(beyond({ kind: 'not here' })).toEqual([]);
  });
});

test('it is told in words, and long ones shortened', () => {
  const told = (side: 'before' | 'after', words: string) =>
    beyondInWords({ side, words, turning: undefined }).join('*');
  expect(told('after', ', for us.')).toBe('In the record the sentence goes on: *for us.*');
  expect(told('after', 'for us')).toBe('In the record the sentence goes on: *for us*.');
  expect(told('before', 'If so,')).toBe(
    'In the record the sentence begins before this: *If so,* …',
  );
  const long = 'word '.repeat(80).trim();
  expect(told('after', long).length).toBeLessThan(260);
  expect(told('before', long).length).toBeLessThan(260);
});

test('a sentence ends with its mark, and a stretch has words beside it or none', () => {
  expect(sentenceAround('One. “Two.” Three', 6)).toEqual({ start: 4, end: 11 });
  expect(sentenceAround('By 9 per cent. of (us.) Then', 3)).toEqual({ start: 0, end: 23 });
  expect(goesOn('One two.', { start: 0, end: 7 })).toEqual([false, false]);
  expect(goesOn('One two.', { start: 4, end: 8 })).toEqual([true, false]);
});

describe('of a text that begins or ends as the sentence does, and by the same word, all between is left out', () => {
  const missing = (text: string, record: string) => {
    const quotes = [{ url: '/', words: record }];
    const verdict = loose(text, { quotes, unknown: new Set(), number: numbering() });
    return verdict.kind === 'altered'
      ? [verdict.alteration.kind, ...verdict.alteration.changes.flatMap(({ missing }) => missing)]
      : verdict.kind;
  };
  const some = 'Some, but only some, of the spoons in the hall were counted. Nobody left.';
  test.each([
    ['Some of the spoons in the hall were counted.', some, ['words', 'but', 'only', 'some']],
    ['some of the spoons in the hall were counted', some, ['punctuation']],
    [
      'We counted every spoon in the hall.',
      'We counted every spoon in the hall, but not of the upper hall. So.',
      ['words', 'hall', 'but', 'not', 'of', 'the', 'upper'],
    ],
  ])('%s', (text, record, expected) => expect(missing(text, record)).toEqual(expected));
});

test('of the real record, whatever is cut off a sentence at either end is told', async () => {
  const { finding, quotes } = await aLookup('content');
  const random = chance(41);
  const wrong: object[] = [];
  for (const { words } of quotes.filter(({ words }) => /^[^.!?[\]“”"]{60,}\.$/.test(words))) {
    const split = words.split(' ');
    const at = 2 + Math.floor(random() * (split.length - 7));
    const [head, tail] = [split.slice(0, at + 5), split.slice(at)].map((part) => part.join(' '));
    const shown = (text = '') => text.split(' ').slice(0, 3).join(' ');
    const ends = split.slice(at + 5).join(' ');
    for (const [text = '', says] of [
      [head, `the sentence goes on`],
      [`“${head},” she said.`, `the sentence goes on`],
      [`“${head} …”`, `the sentence goes on`],
      [head?.toUpperCase(), `the sentence goes on`],
      [tail, 'the sentence begins before this'],
      [`She said: “… ${tail}”`, 'the sentence begins before this'],
    ] as const) {
      const { because, word } = await finding(text);
      if (
        !because.includes(says) ||
        (says.includes('goes on') && !because.includes(shown(ends).replace(/[.]$/, '')))
      )
        wrong.push({ text, word, because });
    }
    const whole = await finding(words);
    if (/goes on|begins before/.test(whole.because)) wrong.push(whole);
  }
  expect(wrong).toEqual([]);
});
