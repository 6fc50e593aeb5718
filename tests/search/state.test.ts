import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facets, sorts } from '../../src/search/facets.ts';
import {
  onlySpeaker,
  parameters,
  queryString,
  type SearchState,
  stateFrom,
} from '../../src/search/state.ts';

const from = (query: string): SearchState => stateFrom(new URLSearchParams(query));
const typed = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((text) => text.toWellFormed().trim());
const year = fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined });

test('every state is read back from its address', () => {
  const state = fc.record({
    words: typed,
    mode: fc.constantFrom(undefined, 'exact' as const, 'words' as const),
    chosen: fc.dictionary(fc.constantFrom(...facets), typed.filter(Boolean)),
    between: fc.record({ from: year, to: year }),
    sort: fc.constantFrom(...sorts),
    page: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(state, ({ mode, ...rest }) => {
      const asked = { ...rest, mode: rest.words ? mode : undefined } as SearchState;
      const read = from(queryString(asked));
      expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(asked)));
    }),
  );
});

test('no two parameters of an address have one name', () => {
  // An old address may have "year", for both ends.
  expect(new Set([...parameters, 'year']).size).toBe(parameters.length + 1);
});

describe('what makes no sense in an address is let be:', () => {
  test.each([
    'page=-3',
    'page=x',
    'sort=height',
    'mode=loud',
    'from=soon',
    'to=99999',
    'colour=red',
  ])('%s', (query) => {
    expect(from(query)).toEqual(from(''));
  });
});

test('an address of before, with one year, still means that year', () => {
  expect(from('year=2002').between).toEqual({ from: 2002, to: 2002 });
});

test('only a speaker and nothing else is only a speaker', () => {
  expect(onlySpeaker(from('speaker=ada'))).toBe('ada');
  expect(onlySpeaker(from('speaker=ada&sort=said&page=2'))).toBe('ada');
  for (const query of ['speaker=ada&q=spoon', 'speaker=ada&from=2002', 'speaker=ada&topic=tea', ''])
    expect(onlySpeaker(from(query))).toBeUndefined();
});
