import { expect, test } from 'vitest';
import { normalise } from '../../../../src/words/spellings.ts';
import { chance } from '../../../chance.ts';
import { aLookup } from '../a-lookup.ts';

const { finding, quotes } = await aLookup('content');
const random = chance(61);
const below = (count: number) => Math.floor(random() * count);
const long = quotes
  .map(({ words, speaker }) => ({ words, speaker, split: words.split(/\s+/) }))
  .filter(({ split }) => split.length >= 14);
const strong = (because: string) =>
  [...because.matchAll(/\*\*(.*?)\*\*/gs)].map(([, each]) => each);

test('whatever words are cut out at a mark are told in full', async () => {
  const wrong: object[] = [];
  for (const { split } of long)
    for (const mark of ['[…]', '…', '(...)']) {
      const from = 3 + below(split.length - 10);
      const count = 1 + below(4);
      const gap = split.slice(from, from + count).join(' ');
      if (normalise(gap) === '') continue;
      const text = split.toSpliced(from, count, mark).join(' ');
      const { word, because } = await finding(text);
      const isTold = strong(because).some((each) =>
        ` ${normalise(each ?? '')} `.includes(` ${normalise(gap)} `),
      );
      // Of two like words the other may be the one that is left out.
      const isSame = strong(because).some(
        (each) =>
          each &&
          normalise(each).split(' ').toSorted().join() ===
            normalise(gap).split(' ').toSorted().join(),
      );
      if (!(isTold || isSame) || !/Verbatim, with marked|sense turns|≠/.test(word))
        wrong.push({ text, gap, word, because });
    }
  expect(wrong).toEqual([]);
});

test.each([
  ['more', 'less'],
  ['fell', 'rose'],
  ['failed', 'succeeded'],
  ['hinder', 'help'],
  ['upheld', 'dismissed'],
  ['high', 'low'],
  ['before', 'after'],
  ['victims', 'offenders'],
  ['ignored', 'heeded'],
  ['better', 'worse'],
])('before anything else it is told that the record has %s, and not %s', async (ours, theirs) => {
  const texts = quotes.flatMap(({ words, speaker }) => {
    const text = words.replace(new RegExp(`(?<![\\p{L}-])${ours}(?![\\p{L}-])`, 'u'), theirs);
    return text === words || words.split(' ').length < 6 ? [] : [`“${text}” said ${speaker}.`];
  });
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts.slice(0, 5)) {
    const { word, because } = await finding(text);
    expect(word).toBe('≠ Altered');
    expect(because.split('\n')[0]).toBe(
      `One word is changed: **${ours}** has become **${theirs}**.`,
    );
  }
});

test('of a verbatim stretch no more is told than what the record has beside it', async () => {
  const wrong: object[] = [];
  for (const { split, speaker } of long) {
    const from = 1 + below(split.length - 9);
    const [before = ''] = split.slice(from - 1);
    if (/^(?:not|no|never|nor|without|nothing|cannot|none)$|n[’']t$/i.test(before)) continue;
    const text = split
      .slice(from, from + 5 + below(4))
      .join(' ')
      .replace(/[,;:]$/, '');
    const { word, because } = await finding(`“${text}” ${speaker} said.`);
    if (
      /^= Verbatim(?:, from within a sentence)?$/.test(word) &&
      /sense|opposite|limit/.test(because.replaceAll(/\*\*.*?\*\*/gs, ''))
    )
      wrong.push({ text, word, because });
  }
  expect(wrong).toEqual([]);
});
