import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facets } from '../../src/search/facets.ts';
import { queryOf, stateFrom } from '../../src/search/state.ts';

test('reads words and choices from an address', () => {
  expect(stateFrom(new URLSearchParams('?q=one+reason&speaker=iopc&year=&sort=x'))).toEqual({
    words: 'one reason',
    chosen: { speaker: 'iopc' },
  });
});

test('writes nothing when nothing is asked', () => {
  expect(queryOf({ words: '', chosen: {} })).toBe('');
});

test('reads back whatever it wrote', () => {
  const chosen = fc.dictionary(
    fc.constantFrom(...facets),
    fc.string({ minLength: 1, unit: 'grapheme' }),
  );
  const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
  fc.assert(
    fc.property(words, chosen, (words, chosen) => {
      const state = { words, chosen: { ...chosen } };
      expect(stateFrom(new URLSearchParams(queryOf(state)))).toEqual(state);
    }),
  );
});
