import { expect, test } from 'vitest';
import { precisionOf, strip } from '../../../src/components/timeline/strip.ts';

const near = (value: number) => Math.round(value * 100) / 100;

test('gives each year the same width, also those in which nothing happened', () => {
  expect(strip(['2001-05', '2003']).years).toEqual([2001, 2002, 2003]);
  expect(strip([])).toEqual({ years: [], marks: [], lanes: 0 });
});

test('is as long as the days that a date may mean', () => {
  const { marks } = strip(['2001', '2004', '2002-01-01', '2003-12']);
  expect(marks.map(({ precision, from, to }) => [precision, near(from), near(to)])).toEqual([
    ['year', 0, 25],
    ['year', 75, 100],
    ['month', near(75 - (25 * 31) / 365), 75],
    ['day', 25, near(25 + 25 / 365)],
  ]);
});

test('widens what is only about a year by a year either way', () => {
  const { years, marks } = strip(['about 2001']);
  expect(years).toEqual([2000, 2001, 2002]);
  expect(marks).toEqual([{ precision: 'about', from: 0, to: 100, lane: 0 }]);
});

test('lets no mark hide another', () => {
  const { marks, lanes } = strip(['2001', '2001-05', '2001-05-03', '2001-05-03', '2003']);
  expect(lanes).toBe(4);
  for (const [at, one] of marks.entries())
    for (const other of marks.slice(at + 1).filter(({ lane }) => lane === one.lane))
      expect(one.to <= other.from || one.from >= other.to).toBe(true);
});

test('says how precisely a date is known', () => {
  expect(['2001', '2001-05', '2001-05-03', 'about 2001'].map(precisionOf)).toEqual([
    'year',
    'month',
    'day',
    'about',
  ]);
});

const lanes = (...dates: string[]) => strip(dates).marks.map(({ lane }) => lane);

test('lays marks that only touch on one line, and a mark of a day is as wide as can be seen', () => {
  // Two months, then two days: of a year a day is wide enough only where it is more than a hundredth part.
  expect(lanes('2001-05', '2001-06')).toEqual([0, 0]);
  expect(lanes('2001-05-01', '2001-05-02')).toEqual([0, 1]);
  expect(lanes('2001-05-01', '2001-05-04')).toEqual([0, 1]);
  expect(lanes('2001-05-01', '2001-05-05')).toEqual([0, 0]);
});

test('lays the vaguest lowest, and of two as vague the earlier first', () => {
  const { marks } = strip(['2001-05-03', '2002', '2001', '2001-05']);
  expect(marks.map(({ precision, from }) => [precision, near(from)])).toEqual([
    ['year', 0],
    ['year', 50],
    ['month', near((50 * 120) / 365)],
    ['day', near((50 * 122) / 365)],
  ]);
});

test('a leap year has a day more', () => {
  const [mark] = strip(['2004-12-31']).marks;
  expect([near(mark?.from ?? 0), near(mark?.to ?? 0)]).toEqual([near((100 * 365) / 366), 100]);
});
