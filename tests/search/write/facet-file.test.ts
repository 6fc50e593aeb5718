import { expect, test } from 'vitest';
import { facetFile } from '../../../src/search/write/facet-file.ts';
import type { Quotation } from '../../../src/search/write/quotation.ts';

const quotation = (own: Partial<Quotation>): Quotation =>
  ({
    speaker: { id: 'ada', name: 'Ada Example' },
    source: { id: 'minutes', title: 'Minutes', kind: 'Minutes' },
    topics: [],
    checked: 'by program',
    ...own,
  }) as unknown as Quotation;
const speaker = (id: string, name: string): Quotation =>
  quotation({ speaker: { id, name } as never });
const file = (...all: Quotation[]) => facetFile(all, [...all.keys()]);

test('a value is known by its label, and by its id where a label stands for two', () => {
  const { columns } = file(speaker('ada', 'Ada'), speaker('bo-1', 'Bo'), speaker('bo-2', 'Bo'));
  expect(columns.speaker.values).toEqual([
    ['ada', 'Ada'],
    ['bo-1', 'Bo (bo-1)'],
    ['bo-2', 'Bo (bo-2)'],
  ]);
});

test('values stand by their labels, and each quotation names its own', () => {
  const { columns } = file(speaker('a', 'Zoe'), speaker('b', 'Ann'), speaker('a', 'Zoe'));
  expect(columns.speaker.values.map(([, label]) => label)).toEqual(['Ann', 'Zoe']);
  expect(columns.speaker.of).toEqual([[1], [0], [1]]);
});

test('a topic named twice is one, and what a quotation has not is no value', () => {
  const { columns } = file(quotation({ topics: ['Tin', 'Tin', 'Oak'] as never }));
  expect(columns.topic.of).toEqual([[1, 0]]);
  expect(columns.organisation.of).toEqual([[]]);
});

test('dates of publication are ranked from 1, the unknown is 0, and equal dates are equal', () => {
  const { published, years } = file(
    quotation({ published: '2002-03-01', said: '2001-12-30' } as never),
    quotation({ published: '2001' } as never),
    quotation({}),
    quotation({ published: '2002-03-01' } as never),
  );
  expect(published).toEqual([2, 1, 0, 2]);
  expect(years[0]).toBe(2001);
});

test('whom nobody names is called so', () => {
  expect(file(speaker('unnamed', 'x')).columns.speaker.values).toEqual([
    ['unnamed', 'Not named in the document'],
  ]);
});
