import { expect, test } from 'vitest';
import { placedIn, recordContent } from '../../../src/search/codec/record-content.ts';
import { rangesOf } from '../../../src/search/read/related.ts';
import { spellings } from '../../../src/words/spellings.ts';

const texts = [
  'The 3.5 spoons — “well-counted”, all of them.',
  'And the of it.',
  '£250,000 for a Café’s re-counting; spoons again.',
];
const content = recordContent(texts.map(spellings));
/** As Pagefind counts words. */
const parts = content.trim().split(/\s+/);
const placesOf = (word: string): number[] =>
  parts.flatMap((part, place) => (part === word ? [place] : []));

test('holds only words that have related forms, block by block', () => {
  expect(parts).toEqual('spoons well counted | | cafes counting spoons again'.split(' '));
});

test.each([
  [
    'spoons',
    [
      [0, 'spoons'],
      [2, 'spoons'],
    ],
  ],
  ['counted', [[0, 'counted']]],
  ['cafes', [[2, 'Café’s']]],
])('a place of %j leads back to the words of its block', (word, expected) => {
  const found = placedIn(content, placesOf(word));
  expect(
    found.map((each) => {
      const text = texts[each.block] ?? '';
      const [range] = rangesOf(text, [each]);
      return [each.block, text.slice(range?.start, range?.end)];
    }),
  ).toEqual(expected);
});

test('a text that has another word there is refused', () => {
  const [found] = placedIn(content, placesOf('counted'));
  expect(() => rangesOf('The spoons were well polished.', found ? [found] : [])).toThrow(
    'other texts',
  );
});
