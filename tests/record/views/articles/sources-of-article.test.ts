import { expect, test } from 'vitest';
import { sourcesOfArticle } from '../../../../src/record/views/articles/sources-of-article.ts';
import { aClaim, aDossier, aFigure, anArticle, aSource, ids } from '../../builders.ts';

test('takes sources from citations, quotations, claims and figures, each once, in order of mention', () => {
  const article = anArticle({
    id: 'one',
    text: '<Q id="post/a">b</Q> and <Claim id="ts-01">c</Claim>.[@minutes; @post]\n\n<Figure id="spoons" />',
  });
  const dossier = aDossier({
    articles: [article],
    claims: [aClaim({ id: 'ts-01', sources: [{ source: 'report' }] })],
    figures: [aFigure({ id: 'spoons', sources: [{ source: 'table' }] })],
    sources: ['minutes', 'post', 'report', 'table', 'other'].map((id) => aSource({ id })),
  });
  expect(ids(sourcesOfArticle(dossier, article))).toEqual(['post', 'report', 'minutes', 'table']);
});
