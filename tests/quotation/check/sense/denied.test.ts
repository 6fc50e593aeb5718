import { expect, test } from 'vitest';
import { deniedIn } from '../../../../src/quotation/check/sense/denied.ts';
import { aLookup } from '../a-lookup.ts';

const record = 'Forks were kept. The spoons, they said, were not counted twice. Nobody left.';
test.each<[string, string, unknown]>([
  ['the record has one', 'Spoons were counted.', { side: 'record', word: 'not' }],
  ['both have one', 'Spoons weren’t counted.', undefined],
  ['neither has one', 'The forks had been kept.', undefined],
  ['the paste has one', 'They never kept forks.', { side: 'pasted', word: 'never' }],
  ['the paste has one elsewhere', 'No end in sight for those who kept forks.', undefined],
])('of what is near to the record: %s', (_what, text, expected) => {
  expect(deniedIn(text, record)).toEqual(expected);
});

test.each([
  ['It identifies spoons.', 'It fails to identify any spoons.', 'fails to'],
  ['Spoons were counted.', 'Spoons weren’t counted.', 'weren’t'],
  ['Spoons were counted.', 'They failed to count spoons.', 'failed to'],
])('whichever word denies is told: %s %s', (text, recorded, word) => {
  expect(deniedIn(text, recorded)).toEqual({ side: 'record', word });
});

const { finding, quotes } = await aLookup('content');

test('of the real record, what is similar but for its negation is told first', async () => {
  const texts = quotes.flatMap(({ words }) =>
    words.split(/(?<=[.!?])\s+/).flatMap((sentence) => {
      const all = sentence.split(/\s+/);
      const [only, ...others] = all.flatMap((word, at) =>
        /^(?:not|never|no|nobody|nor|none|neither|nothing|cannot|without|fail.*|\p{L}+n['’]t)\P{L}*$/iu.test(
          word,
        )
          ? [at]
          : [],
      );
      const isLone =
        only !== undefined && others.length === 0 && /^(?:not|never)$/.test(all[only] ?? '');
      return isLone
        ? [all.slice(Math.max(0, only - 1), only + 4).toSpliced(Math.min(1, only), 1)]
        : [];
    }),
  );
  expect(texts.length).toBeGreaterThan(30);
  let similar = 0;
  for (const text of texts) {
    const { word, because } = await finding(text.join(' '));
    if (word !== '≈ Similar') continue;
    similar += 1;
    expect
      .soft(because.split('\n')[0], text.join(' '))
      .toMatch(/^The record has \*\*“.+”\*\* there/);
  }
  expect(similar).toBeGreaterThan(3);
});
