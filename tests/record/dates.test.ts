import { describe, expect, test } from 'vitest';
import { byDate, certainlyAfter, span, yearOf } from '../../src/record/dates.ts';
import { isPossibleDate } from '../../src/record/fields/date.ts';

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-06', '2022-06-01', '2022-06-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2022-06-22', '2022-06-22', '2022-06-22'],
  ['about 2022', '2021-01-01', '2023-12-31'],
  ['about 2023-02', '2022-02-01', '2024-02-29'],
  ['about 0999', '0998-01-01', '1000-12-31'],
])('%s means the days from %s to %s', (date, first, last) => {
  expect(span(date)).toEqual({ first, last });
});

test.each([
  ['2022-06-23', '2022-06-22', true],
  ['2022-06-22', '2022-06-22', false],
  ['2022-06', '2022', false],
  ['2023', '2022', true],
  ['2022', '2022-06', false],
  ['2023', 'about 2022', false],
  ['2024', 'about 2022', true],
])('whether %s certainly lies after %s: %s', (a, b, expected) => {
  expect(certainlyAfter(a, b)).toBe(expected);
});

test('dates are sorted by the first day they may mean, about a year in that year, the vaguer one first', () => {
  const sorted = [
    '2000',
    '2000-10-09',
    'about 2001',
    '2001',
    '2001-01',
    '2001-01-01',
    '2001-01-02',
    '2001-02',
  ];
  expect([...sorted].reverse().sort(byDate)).toEqual(sorted);
  expect(byDate('2001-05', '2001-05')).toBe(0);
});

test('the year of a date is a number', () => {
  expect([yearOf('about 1997'), yearOf('2022-06-22'), yearOf('once')]).toEqual([1997, 2022, 0]);
});

describe('a calendar', () => {
  test.each(['2022', '2022-06', '2022-06-30', '2024-02-29', 'about 2022', '2022-12-31'])(
    'has %s',
    (date) => {
      expect(isPossibleDate(date)).toBe(true);
    },
  );
  test.each([
    '2023-02-29',
    '2022-13',
    '2022-00',
    '2022-06-31',
    '2022-06-00',
    '22',
    'about',
    '2022-6',
  ])('has no %s', (date) => {
    expect(isPossibleDate(date)).toBe(false);
  });
});
