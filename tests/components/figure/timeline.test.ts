import { expect, test } from 'vitest';
import { timeline } from '../../../src/components/figure/timeline.ts';
import { aFigure } from '../../record/builders.ts';

const drawn = (...moments: { date: string; until?: string }[]) =>
  timeline(
    aFigure({
      id: 'f',
      form: 'timeline',
      parts: [],
      key: [{ mark: 'disc', means: 'made' }],
      moments: moments.map((moment) => ({ what: 'A rule.', ...moment })),
    }).moments,
  );

test('the axis runs from the beginning of the first year to the end of the last', () => {
  const { places, years } = drawn({ date: '2000-01-01' }, { date: '2002-12-31' });
  expect(places[0]?.from).toBe(2);
  expect(places[1]?.to).toBeCloseTo(98, 0);
  expect(years[0]).toEqual({ year: 2000, x: 2 });
});

test('a year stands in its middle and reaches over all its days', () => {
  const { places } = drawn({ date: '2000' }, { date: '2001-06' });
  const [year, month] = places;
  expect(year?.x).toBeCloseTo(((year?.from ?? 0) + (year?.to ?? 0)) / 2);
  expect((year?.to ?? 0) - (year?.from ?? 0)).toBeGreaterThan(
    10 * ((month?.to ?? 0) - (month?.from ?? 0)),
  );
});

test('what lasted is marked at its beginning and drawn to its end', () => {
  const { places } = drawn({ date: '2000-03', until: '2001-06-29' }, { date: '2001-06-29' });
  expect(places[0]?.x).toBe(places[0]?.from);
  expect(places[0]?.to).toBe(places[1]?.x);
});
