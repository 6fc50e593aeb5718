import { expect, test } from 'vitest';
import { bars } from '../../../src/components/figure/bars.ts';
import { aFigure } from '../../record/builders.ts';

const lengths = (parts: unknown): (number | undefined)[][] =>
  bars(aFigure({ id: 'f', parts })).map(({ bars }) => bars.map(({ length }) => length));

const hall = (value: number, counted = 'by hand') => ({
  heading: 'The hall',
  counted,
  rows: [{ label: '1999', value }],
});

test('a bar begins at nothing and is as long as its number', () => {
  const [[whole = 0, half = 0] = []] = lengths([
    {
      ...hall(100),
      rows: [
        { label: 'a', value: 100 },
        { label: 'b', value: 50 },
      ],
    },
  ]);
  expect(half).toBeCloseTo(whole / 2);
});

test('a fall is as long as a rise of its size', () => {
  expect(lengths([hall(-30)])).toEqual(lengths([hall(30)]));
});

test('parts counted alike share a scale', () => {
  const [[whole = 0] = [], [half = 0] = []] = lengths([hall(100), hall(50)]);
  expect(half).toBeCloseTo(whole / 2);
});

test('parts counted apart, or in other units, share none, and the second says so', () => {
  const apart = [
    hall(100),
    hall(50, 'by survey'),
    { ...hall(7, 'by survey'), unit: { name: 'forks' } },
  ];
  const [[first] = [], [second] = [], [third] = []] = lengths(apart);
  expect([second, third]).toEqual([first, first]);
  expect(bars(aFigure({ id: 'f', parts: apart })).map(({ ownScale }) => ownScale)).toEqual([
    false,
    true,
    true,
  ]);
});

test('where there is no number there is no bar', () => {
  expect(lengths([{ ...hall(1), rows: [{ label: '2000', missing: 'not found' }] }])).toEqual([
    [undefined],
  ]);
});
