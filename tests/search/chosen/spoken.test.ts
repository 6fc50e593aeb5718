import { afterAll, describe, expect, test } from 'vitest';
import { spoken } from '../../../src/search/chosen/listed.ts';
import { perSpeaker } from '../../../src/search/chosen/page-size.ts';
import type { Sort } from '../../../src/search/facets.ts';
import { IndexFolder } from '../../../src/search/read/folder.ts';
import { anIndex, aQuotation, base } from '../an-index.ts';

// In the order of time, and published the other way round.
const said = (id: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    aQuotation(`${id} says ${at}.`, {
      speaker: { id, name: id },
      said: String(1500 + at),
      published: String(2400 - at),
    }),
  );
const index = await anIndex([...said('few', 3), ...said('many', perSpeaker + 2)]);
afterAll(() => index.remove());
const ask = async (speaker: string, page = 1, sort: Sort = 'relevance') => {
  const found = await spoken(new IndexFolder(base), speaker, { page, sort });
  return found && [found.hits.map(({ block }) => Number(block.said) - 1500), found.total];
};

describe('the words of one speaker', () => {
  test.each<[Sort, number[]]>([
    ['relevance', [2, 1, 0]],
    ['said', [2, 1, 0]],
    ['oldest', [0, 1, 2]],
    ['published', [0, 1, 2]],
  ])('stand in the order that was chosen: %s', async (sort, order) => {
    expect(await ask('few', 1, sort)).toEqual([order, 3]);
  });

  test('are none of somebody who says nothing, and none on a page behind the last', async () => {
    expect(await ask('nobody')).toEqual([[], 0]);
    expect(await ask('few', 2)).toEqual([[], 3]);
    expect(await ask('nobody', 2)).toEqual([[], 0]);
  });

  test('are parted where they are many, the latest first', async () => {
    const latest = Array.from({ length: perSpeaker }, (_, at) => perSpeaker + 1 - at);
    for (const sort of ['relevance', 'said'] as const) {
      expect(await ask('many', 1, sort)).toEqual([latest, perSpeaker + 2]);
      expect(await ask('many', 2, sort)).toEqual([[1, 0], perSpeaker + 2]);
    }
  });

  test('are not told from one file where they are many and in another order', async () => {
    for (const sort of ['oldest', 'published'] as const)
      expect(await ask('many', 1, sort)).toBeUndefined();
  });

  test('tell how they were found', async () => {
    expect(await spoken(new IndexFolder(base), 'few', { page: 1, sort: 'said' })).toMatchObject({
      understanding: 'listed',
      numbers: [],
      all: [],
      hits: [
        { number: 0, ranges: [] },
        { number: 1, ranges: [] },
        { number: 2, ranges: [] },
      ],
    });
  });
});
