import { expect, test } from 'vitest';
import { citationsOfSource, citing } from '../../../src/record/views/citations-of-source.ts';
import * as build from '../builders.ts';

const own = { sources: ['post'] };
const dossier = build.aDossier({
  sources: [build.aSource({ id: 'post' }), build.aSource({ id: 'mirror', 'copy-of': 'post' })],
  articles: [build.anArticle({ id: 'one', text: 'So it is.[@post, p. 1] And again.[@post]' })],
  claims: [
    build.aClaim({ id: 'ts-01', sources: [{ source: 'post' }] }),
    build.aClaim({ id: 'ts-02' }),
  ],
  events: [build.anEvent({ id: 'e-1', ...own }), build.anEvent({ id: 'e-2' })],
  discrepancies: [
    build.aDiscrepancy({ id: 'x-01', accounts: [{ says: 'a', ...own }, { says: 'b' }] }),
  ],
  figures: [
    build.aFigure({ id: 'spoons', sources: [{ source: 'post' }] }),
    build.aFigure({ id: 'forks' }),
  ],
  people: [build.aPerson({ id: 'ada', ...own })],
  organisations: [build.anOrganisation({ id: 'hall', ...own })],
  terms: [build.aTerm({ id: 'census', ...own })],
});

test('finds every record that cites a source, and an article once', () => {
  const { articles, ...records } = citationsOfSource(dossier, 'post');
  expect(articles.map(({ article }) => article.id)).toEqual(['one']);
  expect(
    Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, build.ids(list)])),
  ).toEqual({
    // A kind of which nothing here cites it.
    ...Object.fromEntries(citing.map((kind) => [kind, []])),
    claims: ['ts-01'],
    events: ['e-1'],
    discrepancies: ['x-01'],
    figures: ['spoons'],
    people: ['ada'],
    organisations: ['hall'],
    terms: ['census'],
    copies: ['mirror'],
  });
});
