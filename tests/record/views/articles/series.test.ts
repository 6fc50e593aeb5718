import { expect, test } from 'vitest';
import { neighboursInSeries, series } from '../../../../src/record/views/articles/series.ts';
import { aDossier, anArticle, ids } from '../../builders.ts';

const dossier = aDossier({
  articles: [
    anArticle({ id: 'a', series: 5 }),
    anArticle({ id: 'b', series: 1 }),
    anArticle({ id: 'c', series: 3 }),
  ],
});

test('follows the numbers of the series, also where some are missing', () => {
  expect(ids(series(dossier))).toEqual(['b', 'c', 'a']);
  const { previous, next } = neighboursInSeries(dossier, 'c');
  expect([previous?.id, next?.id]).toEqual(['b', 'a']);
});
