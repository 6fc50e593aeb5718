import { expect, test } from 'vitest';
import { topics } from '../../../src/record/views/topics.ts';
import { aDossier, anArticle, aQuote, ids } from '../builders.ts';

test('hold quotations in order of time and articles in that of the series, by name', () => {
  const dossier = aDossier({
    quotes: [
      aQuote({ id: 'minutes/a', said: '2002', topics: ['spoons', 'forks'] }),
      aQuote({ id: 'minutes/b', said: '2001', topics: ['spoons'] }),
    ],
    articles: [
      anArticle({ id: 'second', series: 2, topics: ['spoons'] }),
      anArticle({ id: 'third', series: 1, topics: ['spoons', 'counting'] }),
    ],
  });
  expect(
    topics(dossier).map(({ topic, quotes, articles }) => [topic, ids(quotes), ids(articles)]),
  ).toEqual([
    ['counting', [], ['third']],
    ['forks', ['minutes/a'], []],
    ['spoons', ['minutes/b', 'minutes/a'], ['third', 'second']],
  ]);
});

test('that share an address are one, in which nothing stands twice', () => {
  const dossier = aDossier({
    quotes: [aQuote({ id: 'minutes/a', topics: ['Goodhart’s law', 'Goodharts law'] })],
  });
  expect(topics(dossier).map(({ topic, quotes }) => [topic, ids(quotes)])).toEqual([
    ['Goodhart’s law', ['minutes/a']],
  ]);
});
