import { expect, test } from 'vitest';
import { quoteNews } from '../../../../src/record/views/quotes/quote-news.ts';
import { aDossier, aPerson, aQuote, aSource } from '../../builders.ts';

const quote = aQuote({ id: 'minutes/a', 'never-without': ['minutes/b'] });
const dossier = aDossier({
  sources: [aSource({ id: 'minutes' })],
  people: [aPerson({ id: 'ada' })],
  quotes: [quote, aQuote({ id: 'minutes/b' })],
});

test('names the speaker, the role held, the source and what the words are never used without', () => {
  expect(quoteNews(dossier, [quote])).toMatchObject([
    {
      speaker: 'Ada Example',
      role: 'warden',
      source: { id: 'minutes' },
      companions: [{ id: 'minutes/b' }],
    },
  ]);
});

test('takes a quotation to be as old as its address or, before that is listed, as its check', () => {
  const added = (since?: Map<string, string>) => quoteNews(dossier, [quote], since)[0]?.added;
  expect(added(new Map([['/quotes/minutes/a/', '2020-01-09']]))).toBe('2020-01-09');
  expect(added()).toBe('2020-01-02');
});
