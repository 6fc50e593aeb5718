import { expect, test } from 'vitest';
import { discrepanciesOfArticle } from '../../../../src/record/views/articles/discrepancies-of-article.ts';
import { aDiscrepancy, aDossier, aFigure, anArticle, ids } from '../../builders.ts';

test('holds what an article shows and what touches a claim that it makes or a figure states, each once', () => {
  const article = anArticle({
    id: 'one',
    text: 'So <Claim id="ts-01">it is</Claim>.\n\n<Discrepancy id="x-01" />\n\n<Figure id="spoons" />',
  });
  const dossier = aDossier({
    articles: [article],
    figures: [aFigure({ id: 'spoons', claims: ['ts-05'] })],
    discrepancies: [
      aDiscrepancy({ id: 'x-01', claims: ['ts-01'] }),
      aDiscrepancy({ id: 'x-02', claims: ['ts-01'] }),
      aDiscrepancy({ id: 'x-03', claims: ['ts-09'] }),
      aDiscrepancy({ id: 'x-04', claims: ['ts-05'] }),
    ],
  });
  expect(ids(discrepanciesOfArticle(dossier, article))).toEqual(['x-01', 'x-02', 'x-04']);
});
