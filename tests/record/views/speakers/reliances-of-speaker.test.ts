import { expect, test } from 'vitest';
import { reliancesOfSpeaker } from '../../../../src/record/views/speakers/reliances-of-speaker.ts';
import { aClaim, aDossier, anArticle, anEvent, aQuote, ids } from '../../builders.ts';

test('finds what stands on any of the words of a speaker', () => {
  const dossier = aDossier({
    quotes: [
      aQuote({ id: 'm/a', speaker: 'ada' }),
      aQuote({ id: 'm/b', speaker: 'ada' }),
      aQuote({ id: 'm/c', speaker: 'bo' }),
    ],
    articles: [
      anArticle({ id: 'one', text: '<Q id="m/a">a</Q> <Q id="m/b">b</Q>' }),
      anArticle({ id: 'two', series: 2, text: '<Q id="m/c">c</Q>' }),
    ],
    claims: [aClaim({ id: 'ts-01', quotes: ['m/b'] }), aClaim({ id: 'ts-02', quotes: ['m/c'] })],
    events: [anEvent({ id: 'e-1', quotes: ['m/a'] })],
  });
  const { articles, claims, events } = reliancesOfSpeaker(dossier, 'ada');
  expect(articles.map(({ article }) => article.id)).toEqual(['one']);
  expect([claims, events].map(ids)).toEqual([['ts-01'], ['e-1']]);
});
