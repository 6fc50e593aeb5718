import { expect, test } from 'vitest';
import { figure } from '../../../src/record/kinds/figure.ts';
import { aFigure } from '../builders.ts';

const part = (fields: object) => ({
  heading: 'The hall',
  counted: 'by hand',
  rows: [{ label: '1999', value: 1 }],
  ...fields,
});
const shift = { when: 'April', what: 'ladles too' };

test.each([
  [
    'bars that both rise and fall',
    {
      parts: [
        part({
          rows: [
            { label: 'a', value: 1 },
            { label: 'b', value: -1 },
          ],
        }),
      ],
    },
    'parts.0.rows',
  ],
  [
    'bars that do not say how they were counted',
    { parts: [part({ counted: undefined })] },
    'parts.0',
  ],
  ['a number without a unit', { unit: undefined, parts: [part({})] }, 'parts.0'],
  [
    'a row without a number or a word in its place',
    { parts: [part({ rows: [{ label: 'a' }] })] },
    'parts.0.rows.0',
  ],
  [
    'a number that is none',
    { parts: [part({ rows: [{ label: 'a', value: '1,400' }] })] },
    'parts.0.rows.0.value',
  ],
  [
    'a series that goes on without a break',
    { form: 'series', parts: [part({}), part({})] },
    'parts.1',
  ],
  [
    'a period that skips a year',
    { form: 'series', parts: [part({ rows: [{ label: '1997–99', value: 1 }] })] },
    'parts.0.rows.0.label',
  ],
  [
    'a timeline of one moment',
    {
      form: 'timeline',
      parts: [],
      key: [{ mark: 'disc', means: 'made' }],
      moments: [{ date: '1999', what: 'A rule.' }],
    },
    'moments',
  ],
  [
    'a mark that the key leaves out',
    {
      form: 'timeline',
      parts: [],
      moments: [
        { date: '1999', what: 'A.' },
        { date: '2000', what: 'B.' },
      ],
    },
    'moments.0',
  ],
  ['a figure without sources', { sources: [] }, 'sources'],
  [
    'a path without a name',
    {
      form: 'paths',
      parts: [],
      key: [{ mark: 'disc', means: 'made' }],
      moments: [
        { date: '1999', who: 'A note', what: 'A.' },
        { date: '2000', what: 'B.' },
      ],
    },
    'moments.1',
  ],
  [
    'years that are numbers',
    {
      form: 'years',
      moments: [
        { date: '1999', what: 'A.' },
        { date: '2000', what: 'B.' },
      ],
    },
    'parts',
  ],
  [
    'a list whose columns have other rows',
    {
      form: 'list',
      parts: [
        part({ rows: [{ label: 'a', missing: 'shown' }] }),
        part({ rows: [{ label: 'b', missing: 'shown' }] }),
      ],
    },
    'parts.1.rows.0.label',
  ],
  [
    'more beads than anybody counts',
    { form: 'beads', parts: [part({ rows: [{ label: 'a', value: 13 }] })] },
    'parts.0.rows.0.value',
  ],
  [
    'half a bead',
    { form: 'beads', parts: [part({ rows: [{ label: 'a', value: 0.5 }] })] },
    'parts.0.rows.0.value',
  ],
])('refuses %s', (_name, fields, path) => {
  const { id: _id, ...good } = aFigure({ id: 'f' });
  const result = figure.schema.safeParse({ ...good, ...fields });
  expect(result.success).toBe(false);
  expect(result.error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
});

test('takes a series whose parts are held apart by a break', () => {
  const parts = [part({}), part({ break: shift })];
  expect(aFigure({ id: 'f', form: 'series', parts }).parts).toHaveLength(2);
});

test('takes a list of words without a unit, and years without a key', () => {
  const { id: _id, unit: _unit, ...good } = aFigure({ id: 'f' });
  const list = {
    ...good,
    form: 'list',
    parts: [part({ rows: [{ label: 'a', missing: 'shown' }] })],
  };
  const years = {
    ...good,
    form: 'years',
    parts: [],
    moments: [
      { date: '1999', what: 'A.' },
      { date: '2000', what: 'B.' },
    ],
  };
  for (const each of [list, years])
    expect(figure.schema.safeParse(each)).toMatchObject({ success: true });
});
