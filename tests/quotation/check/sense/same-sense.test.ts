import { describe, expect, test } from 'vitest';
import { inWords } from '../../../../src/words/numbers-in-words.ts';
import { aLookup } from '../a-lookup.ts';
import { altered, told } from './a-verdict.ts';

describe('a change that denies as often', () => {
  test.each([
    ['It does not happen.', 'It doesn’t happen.'],
    ['It does not happen.', 'It doesnt happen.'],
    ['It won’t happen.', 'It will not happen.'],
    ['It has not happened.', 'It has never happened.'],
    ['I have no plans to go.', 'I do not have plans to go.'],
    ['I do not have plans to go.', 'I have no plans to go.'],
    ['Nobody went there.', 'No one went there.'],
    ['They are neither old nor new.', 'They are not old or new.'],
    ['It is unlikely to go.', 'It is not likely to go.'],
  ])('turns nothing into its opposite: %s %s', (words, text) => {
    expect(told(altered(words, text)).filter(([, , opposite]) => opposite)).toEqual([]);
  });

  test('is no other place: what is denied elsewhere is told', () => {
    const words = 'It was not old. Spoons went to the hall, and it was new.';
    const text = 'It was old. Spoons went to the hall, and it was never new.';
    expect(told(altered(words, text))).toEqual([
      ['left out', 'not', true],
      ['put in', 'never', true],
    ]);
  });

  test('twice is no opposite, and may turn the sense', () => {
    expect(told(altered('It was lawful.', 'It was never not lawful.'))).toEqual([
      ['put in', 'never', false],
      ['put in', 'not', false],
    ]);
  });
});

test.each([
  ['Crime fell by 15 per cent.', 'Crime fell by 15%.', []],
  ['Crime fell by 15%.', 'Crime fell by fifteen per cent.', []],
  ['It cost £5 million then.', 'It cost £5m then.', []],
  ['It has 1.5 million spoons.', 'It has 1,500,000 spoons.', []],
  ['Crime fell by 15 per cent.', 'Crime fell by 16%.', [['figure', '15', false]]],
  ['It cost £5 million then.', 'It cost £5bn then.', [['figure', '£5 million', false]]],
  ['It was in 2003-14 then.', 'It was in 2003 then.', [['figure', '2003-14', false]]],
])('a figure is another by its value: %s %s', (words, text, expected) => {
  expect(told(altered(words, text))).toEqual(expected);
});

const { finding, quotes } = await aLookup('content');

test.each<[string, RegExp, (...found: string[]) => string]>([
  [
    'short',
    /\b(does|do|did|is|are|was|were|has|have|had|could|would) not\b/g,
    (_, verb) => `${verb}n’t`,
  ],
  ['whole', /\b(does|do|did|is|are|was|were|has|have|had)n['’]t\b/g, (_, verb) => `${verb} not`],
  ['never', /\b(?<=has|have|had|was|were) not\b/g, () => ' never'],
  ['%', /(?<=\d) ?per cent\b/g, () => '%'],
  ['per cent', /(?<=\d)%/g, () => ' per cent'],
  [
    'in words',
    /(?<![\d£.,:/–-])\b\d{1,2}\b(?![\d,.:/%–-]|(?: \p{Lu}))/gu,
    (figure = '') => inWords(Number(figure)) ?? figure,
  ],
])(
  'of the real record, what means the same is told as changed, and no more: %s',
  async (_to, from, form) => {
    const texts = quotes
      .map(({ words }) => [words, words.replace(from, form)] as const)
      .filter(([words, text]) => text !== words && text.split(' ').length > 5)
      .slice(0, 25);
    expect(texts.length).toBeGreaterThan(0);
    for (const [, text] of texts) {
      const { word, because } = await finding(text);
      expect.soft(word, text).toBe('≠ Altered');
      expect.soft(because, text).not.toMatch(/opposite|figure has become another/);
    }
  },
);
