import { expect, test } from 'vitest';
import { claimsOfArticle } from '../../../../src/record/views/articles/claims-of-article.ts';
import { aClaim, aDossier, anArticle } from '../../builders.ts';

const article = anArticle({
  id: 'one',
  text: [
    'It <Claim id="ts-03">may be</Claim>, and <Claim id="ts-01">is</Claim>.',
    'So <Claim id="ts-02">they say</Claim>, and <Claim id="ts-01">again</Claim>.',
    '<Claim id="ts-04" />',
  ].join('\n\n'),
});
const dossier = aDossier({
  articles: [article],
  claims: [
    aClaim({ id: 'ts-01', status: 'reported' }),
    aClaim({ id: 'ts-02', status: 'found' }),
    aClaim({ id: 'ts-03', status: 'denied' }),
    aClaim({ id: 'ts-04', status: 'reported' }),
    aClaim({ id: 'ts-05', status: 'found' }),
  ],
});

test('groups the claims an article makes by how they stand, the firmest first', () => {
  const standings = claimsOfArticle(dossier, article).map(({ status, made }) => [
    status,
    made.map(({ claim }) => claim.id),
  ]);
  expect(standings).toEqual([
    ['found', ['ts-02']],
    ['reported', ['ts-01', 'ts-04']],
    ['denied', ['ts-03']],
  ]);
});

test('gives each claim once, with the fragment of its first place', () => {
  const anchors = claimsOfArticle(dossier, article).flatMap(({ made }) =>
    made.map(({ anchor }) => anchor),
  );
  expect(anchors).toEqual(['claim-ts-02', 'claim-ts-01', 'claim-ts-04', 'claim-ts-03']);
});
