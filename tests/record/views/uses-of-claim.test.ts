import { expect, test } from 'vitest';
import { usesOfClaim } from '../../../src/record/views/uses-of-claim.ts';
import { aClaim, aDiscrepancy, aDossier, aFigure, anArticle, anEvent, ids } from '../builders.ts';

const dossier = aDossier({
  articles: [
    anArticle({ id: 'one', text: 'So <Claim id="ts-01">it is</Claim>.\n\n<Claim id="ts-01" />' }),
  ],
  claims: [
    aClaim({ id: 'ts-01', contradicts: ['ts-02'] }),
    aClaim({ id: 'ts-02' }),
    aClaim({ id: 'ts-03', contradicts: ['ts-01'] }),
    aClaim({ id: 'ts-04', replies: ['ts-01'] }),
  ],
  events: [anEvent({ id: 'e-1', claims: ['ts-01'] })],
  discrepancies: [aDiscrepancy({ id: 'x-01', claims: ['ts-01'] })],
  figures: [aFigure({ id: 'spoons', claims: ['ts-01'] }), aFigure({ id: 'forks' })],
});

test('names an article once, at the first use', () => {
  const { articles } = usesOfClaim(dossier, 'ts-01');
  expect(articles.map(({ anchor }) => anchor)).toEqual(['claim-ts-01']);
});

test('sees a contradiction from either side', () => {
  expect(ids(usesOfClaim(dossier, 'ts-01').contradictions)).toEqual(['ts-02', 'ts-03']);
  expect(ids(usesOfClaim(dossier, 'ts-02').contradictions)).toEqual(['ts-01']);
});

test('finds what it answers, and the events, discrepancies and figures that name it', () => {
  const { answers, events, discrepancies, figures } = usesOfClaim(dossier, 'ts-01');
  expect([answers, events, discrepancies, figures].map(ids)).toEqual([
    ['ts-04'],
    ['e-1'],
    ['x-01'],
    ['spoons'],
  ]);
});
