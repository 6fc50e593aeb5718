import { expect, test } from 'vitest';
import { series } from '../../../src/components/figure/series.ts';
import { aFigure } from '../../record/builders.ts';

const shift = { when: 'April 1998', what: 'ladles too' };
const drawn = series(
  aFigure({
    id: 'f',
    form: 'series',
    parts: [
      {
        heading: 'Teaspoons',
        rows: [
          { label: '1997', value: 40 },
          { label: '1997–98', value: 30 },
          { label: '1998–99', value: 20 },
        ],
      },
      {
        heading: 'Spoons',
        break: shift,
        rows: [
          { label: '1998–99', value: 60 },
          { label: '1999–2000', value: 80 },
        ],
      },
    ],
  }),
);
const [old, recent] = drawn.runs;

test('each way of counting is a run of its own, with its points and no others', () => {
  expect(drawn.runs.map(({ points }) => points.map(({ row }) => row.value))).toEqual([
    [40, 30, 20],
    [60, 80],
  ]);
});

test('the scale of heights begins at nothing', () => {
  const bottom = drawn.ticks[0];
  expect(bottom).toMatchObject({ value: 0, y: 100 });
  const [sixty = 0, eighty = 0] = recent?.points.map(({ y }) => 100 - y) ?? [];
  expect(sixty).toBeCloseTo(eighty * 0.75);
});

test('years are as far apart as they are, a calendar year a quarter from the year that begins in April', () => {
  const [calendar = 0, first = 0, second = 0] = old?.points.map(({ x }) => x) ?? [];
  expect(first - calendar).toBeCloseTo((second - first) / 4);
});

test('a year counted in both ways stands on both sides of a gap, whose middle bears the change', () => {
  const [before = 0, after = 0] = [old?.points.at(-1)?.x, recent?.points[0]?.x];
  const year = (old?.points[2]?.x ?? 0) - (old?.points[1]?.x ?? 0);
  expect(after - before).toBeGreaterThan(year);
  expect(drawn.gaps).toEqual([{ x: (before + after) / 2, shift }]);
});

test('the first and the last of each run bear their numbers', () => {
  const labelled = drawn.runs.map(({ points }) =>
    points.filter(({ label }) => label).map(({ row }) => row.value),
  );
  expect(labelled).toEqual([
    [40, 20],
    [60, 80],
  ]);
});

test('a number hangs under the last point, but not where the line rises into it', () => {
  expect(old?.points.at(-1)?.label?.below).toBe(true);
  expect(recent?.points.at(-1)?.label?.below).toBe(false);
});

test('a run says from when to when it goes', () => {
  expect(drawn.runs.map(({ span }) => span.text)).toEqual([
    '1997 to 1998–99',
    '1998–99 to 1999–2000',
  ]);
});
