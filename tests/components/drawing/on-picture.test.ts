import { expect, test } from 'vitest';
import { onPicture } from '../../../src/components/drawing/on-picture.ts';
import type { Figure } from '../../../src/record/kinds/figure.ts';
import { aFigure } from '../../record/builders.ts';

const draw = (figure: Figure) => onPicture(figure, 1056, 260);
const words = (figure: Figure): string[] => draw(figure).pieces.map(({ text }) => text);
const marks = (figure: Figure): number => draw(figure).shapes.match(/<circle/g)?.length ?? 0;

test('paths have who, the years, a mark for each moment and for the key, and what lies under them', () => {
  const figure = aFigure({
    id: 'f',
    form: 'paths',
    joined: true,
    parts: [],
    key: [
      { mark: 'disc', means: 'written' },
      { mark: 'ring', means: 'told' },
    ],
    ground: { from: '1999', until: '2002', means: 'years of the hall' },
    moments: [
      { date: '2000', who: 'A note', what: 'It is written.' },
      { date: '2004-05-06', who: 'A note', what: 'It is told.', mark: 'ring' },
    ],
  });
  expect(words(figure)).toEqual(
    expect.arrayContaining(['A note', 'written', 'told', 'years of the hall', '2000']),
  );
  expect(marks(figure)).toBe(4);
  expect(draw(figure).shapes.match(/<rect/g)).toHaveLength(2);
});

test('a list has its rows with their notes, a disc for each column, and where it breaks off', () => {
  const rows = [
    { label: 'Ladles', missing: 'shown', note: 'of wood' },
    { label: 'Forks', missing: 'shown' },
  ];
  const figure = aFigure({
    id: 'f',
    form: 'list',
    'breaks-off': 'The copy breaks off here.',
    parts: [
      { heading: 'counted', rows },
      { heading: 'told', rows },
    ],
  });
  expect(words(figure)).toEqual([
    'counted',
    'told',
    'Ladles',
    'of wood',
    'Forks',
    'The copy breaks off here.',
  ]);
  expect(marks(figure)).toBe(4);
});

test('a wire has as many beads as the number, and none where there is no number', () => {
  const figure = aFigure({
    id: 'f',
    form: 'beads',
    parts: [
      { heading: 'Under a rule', counted: '2002', rows: [{ label: 'Ways', value: 3 }] },
      { heading: 'Without', rows: [{ label: 'Ways', missing: 'none apparent' }] },
    ],
  });
  expect(words(figure)).toEqual(['Under a rule, 2002', 'Ways: 3', 'Without', 'none apparent']);
  expect(marks(figure)).toBe(3);
});

test('a tally has its numbers, and years have theirs, each with what it is', () => {
  const tally = aFigure({
    id: 'f',
    form: 'tally',
    unit: { name: 'Number' },
    parts: [{ heading: 'Spoons', rows: [{ label: 'ladles', value: 1400 }] }],
  });
  expect(words(tally)).toEqual(['1,400', 'ladles']);
  const years = aFigure({
    id: 'f',
    form: 'years',
    parts: [],
    moments: [
      { date: '2001-05-04', what: 'The hall counts.' },
      { date: '2003', what: 'It counts again.' },
    ],
  });
  expect(words(years)).toEqual(['2001', 'The hall counts.', '2003', 'It counts again.']);
});
