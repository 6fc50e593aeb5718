import { expect, test } from 'vitest';
import { blockSize } from '../../../src/search/codec/lists.ts';
import { candidates, cover } from '../../../src/search/read/candidates.ts';
import type { CorpusIndex } from '../../../src/search/read/corpus-index.ts';

/** An index in which one pair stands at these places, and any other at too many to be read. */
const index = (pair: string, places: readonly number[]) =>
  ({
    pair: async (one: string, other: string) =>
      `${one} ${other}` === pair
        ? { size: places.length, here: places, read: async () => places }
        : { size: 50_000, here: undefined, read: async () => Promise.reject(new Error('read')) },
  }) as unknown as CorpusIndex;

test('a phrase is looked for where it may begin, and not before the text that its end begins', async () => {
  const asked = async (places: readonly number[]) =>
    (
      await candidates(index('spoon drawer', places), [
        [{ kind: 'words', words: ['of', 'the', 'spoon', 'drawer'] }],
      ])
    ).blocks;
  expect(await asked([8 * blockSize + 2])).toEqual([8]);
  expect(await asked([8 * blockSize, 9 * blockSize + 1, 12 * blockSize + 7])).toEqual([12]);
});

test.each([
  [2, [0], []],
  [3, [0, 1], []],
  [4, [0, 2], []],
  [5, [0, 2, 3], []],
  [6, [0, 2, 4], []],
  [7, [0, 4, 5], [2]],
  [12, [0, 6, 10], [2, 4, 8]],
])('a phrase of %i words is covered by the pairs at %j, then %j', (length, first, rest) => {
  expect(cover(length)).toEqual({ first, rest });
});
