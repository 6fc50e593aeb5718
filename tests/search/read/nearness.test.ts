import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CorpusIndex } from '../../../src/search/read/corpus-index.ts';
import { IndexFolder } from '../../../src/search/read/folder.ts';
import { byNearness } from '../../../src/search/read/nearness.ts';
import type { Way } from '../../../src/search/typed/way.ts';
import { type AnIndex, anIndex, aQuotation, base } from '../an-index.ts';

// In order of time, which is that of their numbers: the latest comes first where nothing else tells.
const said = [
  'one fork, two knives and three big plates', // 0
  'three knives, two plates and one big fork', // 1
  'one plate, three big forks and two knives', // 2
  'big plates and fork knives', // 3
  'big plates and knives', // 4
].map((words, at) =>
  aQuotation(words, {
    said: `${2001 + at}-01-01`,
    speaker: at === 1 ? { id: 'bob', name: 'Bob Other' } : { id: 'ada', name: 'Ada Example' },
  }),
);

let files: AnIndex;
let index: CorpusIndex;
beforeAll(async () => {
  files = await anIndex(said);
  index = new CorpusIndex(new IndexFolder(base), 'quotes');
});
afterAll(() => files.remove());

const word = (...words: string[]): Way[] => [{ kind: 'words', words }];
const order = (blocks: number[], ...terms: Way[][]) => byNearness(index, blocks, terms);

describe('quotations with all of the words', () => {
  test('come in the order of time, the latest first, where none has two of them side by side', async () => {
    expect(await order([0, 1, 2], word('two'), word('three'))).toEqual([2, 1, 0]);
    expect(await order([0, 1, 2, 3, 4], word('big'))).toEqual([4, 3, 2, 1, 0]);
  });

  test('come before later ones if two of the words stand side by side in them', async () => {
    expect(await order([0, 1, 2], word('one'), word('fork'))).toEqual([0, 2, 1]);
    expect(await order([0, 1, 2], word('two'), word('knives'))).toEqual([2, 0, 1]);
  });

  test('come before others in the order in which they have more of the words side by side', async () => {
    expect(
      await order([0, 1, 2, 4], word('two'), word('knives'), word('big'), word('plates')),
    ).toEqual([0, 4, 2, 1]);
  });

  test('are told apart by the first three pairs of words, and no further', async () => {
    const others = [word('z1'), word('z2'), word('z3')];
    expect(await order([0, 1], word('z1'), word('z2'), word('one'), word('fork'))).toEqual([0, 1]);
    expect(await order([0, 1], ...others, word('one'), word('fork'))).toEqual([1, 0]);
  });

  test('are not brought near by a phrase, which all of them have, nor by the beginning of a word', async () => {
    expect(await order([0, 1], word('one', 'fork'), word('two'))).toEqual([1, 0]);
    expect(await order([0, 1], word('one'), [{ kind: 'begins', word: 'fork' }])).toEqual([1, 0]);
    expect(await order([0, 1], [{ kind: 'begins', word: 'one' }], word('fork'))).toEqual([1, 0]);
  });

  test('come first if the speaker or the year that was asked for is theirs', async () => {
    expect(await order([0, 1, 2], word('knives'), [{ kind: 'name', word: 'bob' }])).toEqual([
      1, 2, 0,
    ]);
    expect(await order([0, 1, 2], word('knives'), [{ kind: 'said', word: '2001' }])).toEqual([
      0, 2, 1,
    ]);
    expect(await order([0, 1, 2], word('knives'), [{ kind: 'begins', word: 'bob' }])).toEqual([
      2, 1, 0,
    ]);
  });
});

test('a single quotation needs no order, and no file is read for it', async () => {
  files.read();
  const fresh = new CorpusIndex(new IndexFolder(base), 'quotes');
  expect(await byNearness(fresh, [3], [word('big'), word('plates')])).toEqual([3]);
  expect(files.read()).toEqual([]);
});
