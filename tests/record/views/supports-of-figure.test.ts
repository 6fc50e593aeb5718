import { expect, test } from 'vitest';
import { supportsOfFigure } from '../../../src/record/views/supports-of-figure.ts';
import { aFigure } from '../builders.ts';

test('gathers the sources of the figure, its numbers and its moments, each place in a source once', () => {
  const figure = aFigure({
    id: 'f',
    sources: [{ source: 'minutes', locator: 'item 3' }],
    parts: [
      {
        heading: 'The hall',
        counted: 'by hand',
        rows: [
          { label: '1999', value: 1, sources: [{ source: 'minutes', locator: 'item 3' }] },
          {
            label: '2000',
            value: 2,
            sources: [{ source: 'minutes', locator: 'item 4' }, { source: 'post' }],
          },
        ],
      },
    ],
  });
  expect(supportsOfFigure(figure)).toEqual([
    { source: 'minutes', locator: 'item 3' },
    { source: 'minutes', locator: 'item 4' },
    { source: 'post' },
  ]);
});
