import { describe, expect, test } from 'vitest';
import { FacetTable } from '../../../src/search/chosen/facet-table.ts';
import { facetFile } from '../../../src/search/write/facet-file.ts';
import { aQuotation } from '../an-index.ts';

const ada = { id: 'ada', name: 'Ada Example' };
const otherAda = { id: 'ada-2', name: 'Ada Example' };
const bo = { id: 'bo', name: 'Bo Sample' };
const table = new FacetTable(
  facetFile(
    [
      aQuotation('One.', { said: '1999', speaker: ada, topics: ['tea'], published: '2003' }),
      aQuotation('Two.', { said: '2001', speaker: bo, topics: ['tea', 'spoons'] }),
      aQuotation('Three.', { said: '2002', speaker: bo, published: '2004' }),
      aQuotation('Four.', { said: '2002', speaker: otherAda, published: '2002-06' }),
    ],
    [0, 1, 4, 6],
  ),
);
const none = { chosen: {}, between: {} };

test('narrows by every choice together, and by years', () => {
  expect(table.narrow(table.all, none)).toEqual([0, 1, 4, 6]);
  expect(table.narrow(table.all, { ...none, chosen: { speaker: 'bo', topic: 'tea' } })).toEqual([
    1,
  ]);
  expect(table.narrow(table.all, { ...none, between: { from: 2000, to: 2001 } })).toEqual([1]);
  expect(table.narrow(table.all, { ...none, chosen: { speaker: 'nobody' } })).toEqual([]);
  expect(table.narrow(table.all, { ...none, chosen: { speaker: 'bo' } }, 'speaker')).toHaveLength(
    4,
  );
});

test('sorts by the date said, either way, and by the date published, the undated last', () => {
  expect(table.sort([4, 0, 1], 'oldest')).toEqual([0, 1, 4]);
  expect(table.sort([4, 0, 1], 'said')).toEqual([4, 1, 0]);
  expect(table.sort([0, 1, 4, 6], 'published')).toEqual([4, 0, 6, 1]);
  expect(table.sort([4, 0], 'relevance')).toEqual([4, 0]);
});

test('counts what some quotations have, and tells namesakes apart', () => {
  expect(table.options('speaker', [0, 1, 4, 6])).toEqual([
    { value: 'ada', label: 'Ada Example (ada)', count: 1 },
    { value: 'ada-2', label: 'Ada Example (ada-2)', count: 1 },
    { value: 'bo', label: 'Bo Sample', count: 2 },
  ]);
});

test('knows what a reader calls a value', () => {
  expect(table.labelOf('speaker', 'bo')).toBe('Bo Sample');
  expect(table.labelOf('speaker', 'Bo Sample')).toBeUndefined();
});

describe('knows what a reader means by', () => {
  test.each([
    ['Bo Sample', 'bo'],
    ['bo sample', 'bo'],
    ['bo', 'bo'],
    ['sample', 'bo'],
    ['ada', 'ada'],
    ['example', undefined],
    ['nobody', undefined],
  ])('%s', (typed, value) => {
    expect(table.valueOf('speaker', typed)).toBe(value);
  });
});
