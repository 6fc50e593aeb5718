import { expect, test } from 'vitest';
import { readings } from '../../../src/quotation/check/pasted/readings.ts';
import { strict } from '../../../src/quotation/check/strict.ts';
import { chance } from '../../chance.ts';
import { aLookup } from './a-lookup.ts';

const { finding, quotes } = await aLookup('content');
const random = chance(5);
const long = quotes.filter(({ words }) => words.split(/\s+/).length >= 5 && random() < 0.5);

/** Without the full stop, for which a newspaper prints a comma. */
const unstopped = (words: string): string => words.replace(/[.,;:]$/, '');
/** Up to the first comma, and the rest. */
const parted = (words: string): string[] | undefined =>
  /^([^,“”‘"[\]]{20,}),(\s[^“”‘"[\]]{20,})$/.exec(words)?.slice(1);

const shapes: readonly (readonly [how: string, print: (words: string) => string | undefined])[] = [
  ['a comma before who said it', (words) => `“${unstopped(words)},” she told MPs.`],
  ['a comma before a name', (words) => `"${unstopped(words)}," said the speaker.`],
  ['who said it before', (words) => `She told MPs, “${unstopped(words)}.”`],
  ['no marks', (words) => `${unstopped(words)}, she told MPs.`],
  ['only its closing mark', (words) => `${unstopped(words)},” she told MPs on the day.`],
  ['only its opening mark', (words) => `She told MPs on the day: “${unstopped(words)}`],
  [
    'who said it amid it, where a comma stands',
    (words) => {
      const [one, other] = parted(words) ?? [];
      return one && `“${one},” she said, “${unstopped(other?.trim() ?? '')}.”`;
    },
  ],
  [
    'who said it amid it, where none stands',
    (words) => {
      const split = unstopped(words).split(' ');
      const [one, other] = [split.slice(0, 4).join(' '), split.slice(4).join(' ')];
      return /[,;:.!?“”‘"[\]–—-]/.test(`${one} ${other.slice(0, 1)}`) || split.length < 10
        ? undefined
        : `“${one},” she said, “${other},” and left.`;
    },
  ],
];

test.each(shapes)(
  'a quotation printed with %s is verbatim, and nothing breaks off',
  async (_how, print) => {
    const wrong: object[] = [];
    const texts = long
      .filter(({ words }) => !/[“”"„«»]/.test(words))
      .flatMap(({ words }) => print(words) ?? []);
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      const { word, because } = await finding(text);
      if (!word.startsWith('= Verbatim') || because.includes('breaks off'))
        wrong.push({ text, word, because });
    }
    expect(wrong).toEqual([]);
  },
);

test('a mark after the last word breaks nothing off', () => {
  const quote = { url: '/', words: 'Every spoon in the hall was counted.' };
  expect(strict('Every spoon in the hall was counted,', [quote])).toBeUndefined();
  expect(strict('Every spoon in the hall was coun', [quote])).toMatchObject({ broken: 'end' });
  expect(strict('Every spoon in the hall was coun,', [quote])).toBeUndefined();
});

test('a last word that ends with a mark is another word, and is not broken off', async () => {
  const said = 'to continue to abuse young girl';
  expect((await finding(`“${said}.” said the warden.`)).because).toContain('has become **girl**');
  expect((await finding(`“${said}`)).because).toContain('breaks off');
});

test.each([
  ['Every spoon was counted,” said Ada Example.', 'Every spoon was counted', '… said Ada Example.'],
  [
    'Ada Example said: “Every spoon was counted there',
    'Every spoon was counted there',
    'Ada Example said: …',
  ],
])('of %j, which has one mark, %j may be quoted', (pasted, words, leftOut) => {
  expect(readings(pasted).find(({ text }) => text === words)?.leftOut).toBe(leftOut);
});
