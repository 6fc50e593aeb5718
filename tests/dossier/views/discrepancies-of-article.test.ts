import { expect, test } from 'vitest';
import { discrepanciesOfArticle } from '../../../src/dossier/views/discrepancies-of-article.ts';
import { aDiscrepancy, aDossier, anArticle, ids } from '../builders.ts';

test('holds what an article shows and what touches a claim it makes, each once', () => {
  const article = anArticle({
    id: 'one',
    text: 'So <Claim id="ts-01">it is</Claim>.\n\n<Discrepancy id="x-01" />',
  });
  const dossier = aDossier({
    articles: [article],
    discrepancies: [
      aDiscrepancy({ id: 'x-01', claims: ['ts-01'] }),
      aDiscrepancy({ id: 'x-02', claims: ['ts-01'] }),
      aDiscrepancy({ id: 'x-03', claims: ['ts-09'] }),
    ],
  });
  expect(ids(discrepanciesOfArticle(dossier, article))).toEqual(['x-01', 'x-02']);
});
