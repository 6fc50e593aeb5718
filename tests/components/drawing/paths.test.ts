import { expect, test } from 'vitest';
import { pathsOf } from '../../../src/components/drawing/paths.ts';
import { aFigure } from '../../record/builders.ts';

const drawn = (
  fields: object,
  ...moments: { date: string; who: string; until?: string; mark?: 'disc' | 'ring' }[]
) =>
  pathsOf(
    aFigure({
      id: 'f',
      form: 'paths',
      parts: [],
      key: [
        { mark: 'disc', means: 'written' },
        { mark: 'ring', means: 'told' },
      ],
      moments: moments.map((moment) => ({ what: 'A note.', ...moment })),
      ...fields,
    }),
  );

const note = { date: '2001', who: 'A note' };
const told = { date: '2004-05-06', who: 'A note', mark: 'ring' } as const;

test('gathers moments by their path, in the order in which each path is first named', () => {
  const { paths } = drawn({}, note, { date: '1999', who: 'A letter' }, told);
  expect(paths.map(({ label, places }) => [label, places.length])).toEqual([
    ['A note', 2],
    ['A letter', 1],
  ]);
});

test('joins nothing unless it is told to', () => {
  expect(drawn({}, note, told).paths[0]).toMatchObject({ years: '2001, 2004', end: undefined });
  expect(drawn({ joined: true }, note, told).paths[0]).toMatchObject({ years: '2001', end: 2004 });
});

test('a path of one moment leads nowhere', () => {
  const [path] = drawn({ joined: true }, note, { date: '2003', who: 'Other' }).paths;
  expect(path).toMatchObject({ years: '2001', end: undefined });
});

test('gives many years by the first and the last', () => {
  const years = ['1993', '1995', '1997', '1999', '2001'];
  const [path] = drawn({}, ...years.map((date) => ({ date, who: 'Rules' }))).paths;
  expect(path?.years).toBe('1993 to 2001');
});

test('gives what lasted by its two years, and no year twice', () => {
  const rule = { date: '2009-03', until: '2010-06-29', who: 'Rule' };
  const [path] = drawn(
    {},
    rule,
    { date: '2010-06-29', who: 'Rule', mark: 'ring' },
    {
      date: '2013',
      who: 'Rule',
    },
  ).paths;
  expect(path?.years).toBe('2009 to 2010, 2013');
});

test('the ground reaches from the first day of its years to the last, and widens the axis', () => {
  const { ground, paths } = drawn(
    { ground: { from: '1999', until: '2000', means: 'the census' } },
    note,
    told,
  );
  expect(ground?.from).toBe(2);
  const first = paths[0]?.places[0];
  expect(ground?.to).toBeLessThan(first?.from ?? 0);
  expect((first?.from ?? 0) - (ground?.to ?? 0)).toBeLessThan(0.1);
});
