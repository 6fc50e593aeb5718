import { expect, test } from 'vitest';
import { quotesOfSource } from '../../../../src/record/views/quotes/quotes-of-source.ts';
import { aDossier, aQuote, ids } from '../../builders.ts';

test('parts what was read in a source from what others quote of it', () => {
  const quotes = [
    aQuote({ id: 'minutes/a' }),
    aQuote({ id: 'post/b', origin: 'minutes' }),
    aQuote({ id: 'post/c' }),
  ];
  const { read, quotedElsewhere } = quotesOfSource(aDossier({ quotes }), 'minutes');
  expect(ids(read)).toEqual(['minutes/a']);
  expect(ids(quotedElsewhere)).toEqual(['post/b']);
});
