import { expect, test } from 'vitest';
import { quotesByYear } from '../../../../src/record/views/quotes/quotes-by-year.ts';
import { aDossier, aQuote, aSource, ids } from '../../builders.ts';

test('gives each quotation once, the newest year first and in it the newest quotation', () => {
  const years = quotesByYear(
    aDossier({
      sources: [aSource({ id: 'minutes' })],
      quotes: [
        aQuote({ id: 'minutes/a', said: '2001' }),
        aQuote({ id: 'minutes/b', said: '2002-05-03' }),
        aQuote({ id: 'minutes/c', said: 'about 2001' }),
        aQuote({ id: 'minutes/d', said: '2001-05' }),
        aQuote({ id: 'minutes/e', said: '2002-06' }),
      ],
    }),
  );
  expect(years.map(({ year, quotes }) => [year, ids(quotes)])).toEqual([
    [2002, ['minutes/e', 'minutes/b']],
    [2001, ['minutes/d', 'minutes/a', 'minutes/c']],
  ]);
});
