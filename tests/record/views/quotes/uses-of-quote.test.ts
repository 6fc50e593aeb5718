import { expect, test } from 'vitest';
import { usesOfQuote } from '../../../../src/record/views/quotes/uses-of-quote.ts';
import { aClaim, aDiscrepancy, aDossier, anArticle, anEvent, aQuote, ids } from '../../builders.ts';

const dossier = aDossier({
  quotes: [aQuote({ id: 'minutes/a' })],
  articles: [
    anArticle({ id: 'second', series: 2, text: '<Quote id="minutes/a" />' }),
    anArticle({
      id: 'first',
      series: 1,
      text: 'A <Q id="minutes/a">b</Q> and <Q id="minutes/a">c</Q>.',
    }),
    anArticle({ id: 'third', series: 3, text: 'Nothing of it.[@minutes]' }),
  ],
  claims: [
    aClaim({ id: 'ts-01', quotes: ['minutes/a'] }),
    aClaim({ id: 'ts-02', replies: ['minutes/a'] }),
    aClaim({ id: 'ts-03' }),
  ],
  events: [anEvent({ id: 'e-1', quotes: ['minutes/a'] }), anEvent({ id: 'e-2' })],
  discrepancies: [
    aDiscrepancy({ id: 'x-01', quotes: ['minutes/a'] }),
    aDiscrepancy({ id: 'x-02' }),
    aDiscrepancy({ id: 'x-03', claims: ['ts-01'] }),
    aDiscrepancy({ id: 'x-04', claims: ['ts-02'] }),
  ],
});

test('finds each use in an article, with its fragment, in the order of the series', () => {
  const { articles } = usesOfQuote(dossier, 'minutes/a');
  expect(articles.map(({ article, anchor }) => `${article.id}#${anchor}`)).toEqual([
    'first#quote-minutes-a',
    'first#quote-minutes-a-use-2',
    'second#quote-minutes-a',
  ]);
});

test('finds the claims, events and discrepancies that use it, and the claims it answers', () => {
  const { claims, answers, events, discrepancies } = usesOfQuote(dossier, 'minutes/a');
  expect([claims, answers, events, discrepancies].map(ids)).toEqual([
    ['ts-01'],
    ['ts-02'],
    ['e-1'],
    ['x-01', 'x-03'],
  ]);
});
