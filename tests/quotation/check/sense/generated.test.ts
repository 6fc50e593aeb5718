import { expect, test } from 'vitest';
import { chance } from '../../../chance.ts';
import { aLookup } from '../a-lookup.ts';

const { finding, quotes } = await aLookup('content');
const random = chance(47);
const long = quotes
  .map(({ words }) => words.split(/\s+/))
  .filter((split) => split.length >= 8 && random() < 0.3);
const middle = (split: readonly string[]): number => Math.floor(split.length / 2);
const bare = (word = '') => word.replaceAll(/^[^\p{L}\p{N}£]+|[^\p{L}\p{N}]+$/gu, '');

/** The texts of which something is not told. */
async function untold(
  texts: readonly string[],
  holds: (told: { word: string; because: string }) => boolean,
): Promise<object[]> {
  const wrong: object[] = [];
  for (const text of texts) {
    const { word, because } = await finding(text);
    if (!holds({ word, because })) wrong.push({ text, word, because });
  }
  return wrong;
}
const isTurned = ({ word, because }: { word: string; because: string }): boolean =>
  word === '≠ Altered' && /sense may turn|says the opposite|become its opposite/.test(because);

test.each(['not', 'never', 'only', 'no'])(
  '“%s” moved is told as what turns the sense',
  async (word) => {
    const texts = quotes.flatMap(({ words }) => {
      const split = words.split(/\s+/);
      const at = split.indexOf(word, 2);
      const rest = split.toSpliced(at, 1);
      return at < 0 || at > split.length - 5
        ? []
        : [-1, 2].map((by) => rest.toSpliced(at + by, 0, word).join(' '));
    });
    expect(texts.length).toBeGreaterThan(5);
    expect(await untold(texts, isTurned)).toEqual([]);
  },
);

test.each([
  'falsely',
  'wrongly',
  'refused to',
  'stopped',
  'allegedly',
  'n0t',
  'n\u00ADot',
  'n\u200Bot',
])('%j put in is told as what turns the sense', async (words) => {
  const texts = long.map((split) => split.toSpliced(middle(split), 0, words).join(' '));
  expect(await untold(texts, isTurned)).toEqual([]);
});

test.each([0xad, 0x34f, 0x200b, 0x200e, 0x2060, 0x3164, 0xfe0f, 0xfeff])(
  'the sign %i, which is not seen, alters nothing',
  async (point) => {
    const sign = String.fromCodePoint(point);
    const texts = long.map((split) => {
      const at = split.findIndex((word) => /^\p{L}{6,}$/u.test(word));
      return split.with(at, split.at(at)?.replace(/^.../, `$&${sign}`) ?? '').join(' ');
    });
    expect(await untold(texts, ({ word }) => word === '= Verbatim')).toEqual([]);
  },
);

test('a figure or a negation cut at an end is an alteration that may turn the sense', async () => {
  const texts = quotes.flatMap(({ words }) => {
    const split = words.split(/\s+/);
    return split.flatMap((word, at) => {
      const cut = bare(word).replace(/(?<=\d)\d$|n['’]t$|not$/, '');
      const head = split.slice(Math.max(0, at - 8), at);
      return head.length < 6 || cut === bare(word) || cut === ''
        ? []
        : ['', '.'].map((end) => [...head, cut + end].join(' '));
    });
  });
  expect(texts.length).toBeGreaterThan(50);
  expect(await untold(texts, isTurned)).toEqual([]);
});
