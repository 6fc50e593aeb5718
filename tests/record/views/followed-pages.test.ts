import { expect, test } from 'vitest';
import { followedPages } from '../../../src/record/views/followed-pages.ts';
import { aDossier, anOrganisation, aPerson, aQuote, aSource, ids } from '../builders.ts';

const dossier = aDossier({
  sources: [aSource({ id: 'minutes' }), aSource({ id: 'report' })],
  people: [aPerson({ id: 'ada' })],
  organisations: [anOrganisation({ id: 'hall' })],
  quotes: [
    aQuote({ id: 'minutes/a', speaker: 'ada' }),
    aQuote({ id: 'minutes/b', speaker: 'hall', origin: 'report', topics: ['forks'] }),
  ],
});

test('are that of all quotations, and those of speakers, sources, origins and topics', () => {
  const found = followedPages(dossier).map(({ page, quotes }) => [page, ids(quotes)]);
  expect(Object.fromEntries(found)).toEqual({
    '/quotes/': ['minutes/a', 'minutes/b'],
    '/people/ada/': ['minutes/a'],
    '/organisations/hall/': ['minutes/b'],
    '/sources/minutes/': ['minutes/a', 'minutes/b'],
    '/sources/report/': ['minutes/b'],
    '/topics/counting/': ['minutes/a'],
    '/topics/forks/': ['minutes/b'],
  });
});
