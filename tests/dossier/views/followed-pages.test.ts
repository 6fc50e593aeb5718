import { expect, test } from 'vitest';
import { followedPages } from '../../../src/dossier/views/followed-pages.ts';
import { aDossier, anOrganisation, aPerson, aQuote, aSource } from '../builders.ts';

const dossier = aDossier({
  sources: [aSource({ id: 'minutes' }), aSource({ id: 'report' })],
  people: [aPerson({ id: 'ada' })],
  organisations: [anOrganisation({ id: 'hall' })],
  quotes: [
    aQuote({ id: 'minutes/a', speaker: 'ada' }),
    aQuote({ id: 'minutes/b', speaker: 'hall', origin: 'report', topics: ['forks'] }),
  ],
});
const followed = (since?: ReadonlyMap<string, string>) =>
  new Map(followedPages(dossier, since).map(({ page, news }) => [page, news]));

test('are that of all quotations, and those of speakers, sources, origins and topics', () => {
  const ids = [...followed()].map(([page, news]) => [page, news.map(({ quote }) => quote.id)]);
  expect(Object.fromEntries(ids)).toEqual({
    '/quotes/': ['minutes/a', 'minutes/b'],
    '/people/ada/': ['minutes/a'],
    '/organisations/hall/': ['minutes/b'],
    '/sources/minutes/': ['minutes/a', 'minutes/b'],
    '/sources/report/': ['minutes/b'],
    '/topics/counting/': ['minutes/a'],
    '/topics/forks/': ['minutes/b'],
  });
});

test('take a quotation to be as old as its address or, before that is listed, as its check', () => {
  const added = (since?: Map<string, string>) =>
    followed(since)
      .get('/people/ada/')
      ?.map(({ added }) => added);
  expect(added(new Map([['/quotes/minutes/a/', '2020-01-09']]))).toEqual(['2020-01-09']);
  expect(added()).toEqual(['2020-01-02']);
});
