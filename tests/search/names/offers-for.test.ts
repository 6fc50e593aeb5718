import { expect, test } from 'vitest';
import { offersFor } from '../../../src/components/search/offers/offers-for.ts';
import type { FoundName } from '../../../src/search/names/found-name.ts';

const name = (number: number, about = ''): FoundName => ({
  named: {
    kind: 'person',
    id: `${number}`,
    name: `Ada ${number}`,
    others: [],
    url: `/${number}/`,
    about,
  },
  by: `Ada ${number}`,
  agreement: 'start',
});
const all = (count: number, about?: string): FoundName[] =>
  Array.from({ length: count }, (_, at) => name(at, about));
const lines = (...asked: Parameters<typeof offersFor>): string[] =>
  offersFor(...asked).map((offer) => offer.name);

test('names that all find room are no fewer, and are not counted', () => {
  expect(lines('ada', all(5))).toEqual([
    'Ada 0',
    'Ada 1',
    'Ada 2',
    'Ada 3',
    'Ada 4',
    'Search for the words ada',
  ]);
});

test('of more names than find room a line says how many there are', () => {
  expect(lines('ada', all(1012, '2 quotations'))).toEqual([
    'Ada 0',
    'Ada 1',
    'Ada 2',
    'Said by Ada 0',
    'All 1,012 names',
    'Search for the words ada',
  ]);
  expect(lines('ada', all(1012), Number.POSITIVE_INFINITY)).toHaveLength(1013);
});
