import { expect, test } from 'vitest';
import { facetOf, type Standing, standingOf, yearsOf } from '../../../src/components/list/facet.ts';

const rows: Standing[] = [
  { read: ['not read'], year: ['1998'] },
  { read: ['whole'], year: ['2001'] },
  { read: ['whole'], year: [] },
];

test('a facet has the choices that some row has, in order, with how many', () => {
  const texts = new Map([
    ['whole', 'Read whole'],
    ['excerpt', 'Read in part'],
    ['not read', 'Not read'],
  ]);
  expect(facetOf('read', 'Read', rows, texts)).toEqual({
    name: 'read',
    label: 'Read',
    choices: [
      { value: 'whole', text: 'Read whole', count: 2 },
      { value: 'not-read', text: 'Not read', count: 1 },
    ],
  });
});

test('a row says which choices it answers, and no value is parted', () => {
  expect(rows.map(standingOf)).toEqual([
    'read:not-read year:1998',
    'read:whole year:2001',
    'read:whole',
  ]);
});

test('years stand the newest first, and only those that a row has', () => {
  expect([...yearsOf(rows).keys()]).toEqual(['2001', '1998']);
});
