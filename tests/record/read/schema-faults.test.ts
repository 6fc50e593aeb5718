import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fitToSchema } from '../../../src/record/read/schema-faults.ts';

const spoon = z.strictObject({
  material: z.enum(['silver', 'horn']),
  owners: z.array(z.strictObject({ name: z.string(), since: z.number().optional() })),
  note: z.string().min(1, 'is empty; write a sentence; or leave the field out').optional(),
});
const told = (value: unknown, schema: z.ZodType = spoon) => {
  const fitted = fitToSchema(schema, value);
  return 'faults' in fitted
    ? fitted.faults.map(({ path, key, found, remedy }) => ({ path, key, found, remedy }))
    : [];
};

describe('a value', () => {
  test('that keeps its form is given back', () => {
    const value = { material: 'horn', owners: [{ name: 'Ada' }] };
    expect(fitToSchema(spoon, value)).toEqual({ data: value });
  });

  test('that is nothing misses its fields', () => {
    expect(told(null).map(({ found }) => found)).toEqual([
      '"material" is missing',
      '"owners" is missing',
    ]);
  });

  test.each<[string, unknown, unknown]>([
    [
      'a field that is missing within a list',
      { material: 'horn', owners: [{ since: 2001 }] },
      {
        path: ['owners', 0],
        key: false,
        found: '"owners.0.name" is missing',
        remedy: 'Add "name:" and its value.',
      },
    ],
    [
      'a word that it may not be',
      { material: 'gold', owners: [] },
      {
        path: ['material'],
        key: false,
        found: 'material "gold" is none of the words it may be',
        remedy: 'Choose one of: silver, horn.',
      },
    ],
    [
      'a word that is misspelt',
      { material: 'sliver', owners: [] },
      {
        path: ['material'],
        key: false,
        found: 'material "sliver" is none of the words it may be',
        remedy: 'Did you mean "silver"?',
      },
    ],
    [
      'a word in the place of a list',
      { material: 'horn', owners: 'Ada' },
      {
        path: ['owners'],
        key: false,
        found: 'owners is "Ada", not a list, each item on its own line after "- "',
        remedy: 'Write a list, each item on its own line after "- ".',
      },
    ],
    [
      'a number in the place of words',
      { material: 'horn', owners: [{ name: 7 }] },
      {
        path: ['owners', 0, 'name'],
        key: false,
        found: 'owners.0.name is 7, not a string',
        remedy: 'Write a string.',
      },
    ],
    [
      'an empty field, in the words of its schema',
      { material: 'horn', owners: [], note: '' },
      {
        path: ['note'],
        key: false,
        found: 'note is empty',
        remedy: 'Write a sentence; or leave the field out.',
      },
    ],
    [
      'a field that nobody knows',
      { material: 'horn', owners: [], weight: 7 },
      {
        path: ['weight'],
        key: true,
        found: '"weight" is no field of this record',
        remedy: 'Remove it; the fields are material, owners, note.',
      },
    ],
    [
      'a field that nobody knows within a list',
      { material: 'horn', owners: [{ name: 'Ada', weight: 7 }] },
      {
        path: ['owners', 0, 'weight'],
        key: true,
        found: '"weight" is no field of "owners.0"',
        remedy: 'Remove it; the fields are name, since.',
      },
    ],
  ])('with %s is told in an editor’s words', (_what, value, fault) => {
    expect(told(value)).toEqual([fault]);
  });

  test('with a misspelt field misses nothing else', () => {
    expect(told({ materail: 'horn', owners: [] })).toEqual([
      {
        path: ['materail'],
        key: true,
        found: '"materail" is no field of this record',
        remedy: 'Did you mean "material"?',
      },
    ]);
  });

  test('with a misspelt field still misses what else is missing', () => {
    expect(told({ materail: 'horn' }).map(({ found }) => found)).toEqual([
      '"owners" is missing',
      '"materail" is no field of this record',
    ]);
  });
});

describe('a rule between fields', () => {
  const ordered = z
    .strictObject({ from: z.number(), to: z.number() })
    .refine(({ from, to }) => from <= to, { error: 'ends before it begins', path: ['to'] });

  test('is told of the field it names', () => {
    expect(told({ from: 2, to: 1 }, ordered)).toEqual([
      { path: ['to'], key: false, found: 'to ends before it begins', remedy: 'Correct it.' },
    ]);
  });
});

test('of two forms a value may have, that is told which it comes nearest to', () => {
  const either = z.strictObject({
    at: z.union([
      z.strictObject({ page: z.string(), line: z.string() }),
      z.strictObject({ item: z.string() }),
    ]),
  });
  expect(told({ at: {} }, either).map(({ found }) => found)).toEqual(['"at.item" is missing']);
  expect(told({ at: { item: '3', itme: '4' } }, either)[0]?.remedy).toBe('Did you mean "item"?');
});
