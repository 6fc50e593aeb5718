import { expect, test } from 'vitest';
import { neighboursInSource } from '../../../../src/record/views/quotes/neighbours-in-source.ts';
import { aDossier, aQuote } from '../../builders.ts';

const dossier = aDossier({
  quotes: ['minutes/a', 'minutes/b', 'minutes/c', 'post/d'].map((id) => aQuote({ id })),
});

test.each([
  ['minutes/a', undefined, 'minutes/b'],
  ['minutes/b', 'minutes/a', 'minutes/c'],
  ['minutes/c', 'minutes/b', undefined],
  ['post/d', undefined, undefined],
])('%s stands between %s and %s', (id, before, after) => {
  const { previous, next } = neighboursInSource(dossier, id);
  expect([previous?.id, next?.id]).toEqual([before, after]);
});
