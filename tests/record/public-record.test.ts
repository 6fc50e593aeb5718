import { expect, test } from 'vitest';
import { publicRecord } from '../../src/record/public-record.ts';
import { addresses, fragments } from '../../src/record/views/addresses.ts';
import { aClaim, aDossier, anArticle, aQuote, aSource, ids } from './builders.ts';

const dossier = aDossier({
  sources: [
    aSource({ id: 'hidden-letters', 'confined-to': 'drawer' }),
    aSource({ id: 'minutes', URL: 'https://example.org/minutes' }),
    aSource({
      id: 'mirror',
      URL: 'https://example.net/mirror',
      'read-at': 'https://example.net/read',
      link: false,
    }),
  ],
  quotes: [
    aQuote({ id: 'hidden-letters/ladle', 'confined-to': 'drawer' }),
    aQuote({ id: 'minutes/spoons' }),
  ],
  claims: [
    aClaim({ id: 'hidden-1', 'confined-to': 'drawer' }),
    aClaim({
      id: 'ts-2',
      replies: ['hidden-1', 'hidden-letters/ladle', 'minutes/spoons'],
      sources: [{ source: 'hidden-letters' }, { source: 'minutes' }],
    }),
  ],
  articles: [
    anArticle({
      id: 'drawer',
      text: '<Quote id="hidden-letters/ladle" />\n\n<Quote id="minutes/spoons" />',
    }),
  ],
});
const shown = publicRecord(dossier);

test('holds nothing that is confined, and nothing that names it', () => {
  expect(ids(shown.quotes.values())).toEqual(['minutes/spoons']);
  expect(ids(shown.claims.values())).toEqual(['ts-2']);
  expect(shown.claims.get('ts-2')).toMatchObject({
    replies: ['minutes/spoons'],
    sources: [{ source: 'minutes' }],
  });
  expect(ids(shown.articles.get('drawer')?.mentions ?? [])).toEqual(['minutes/spoons']);
  expect(
    JSON.stringify([shown.quotes, shown.claims, shown.sources].map((table) => [...table])),
  ).not.toMatch(/hidden/);
});

test('holds no address of a source that may not be linked', () => {
  expect(shown.sources.get('minutes')?.URL).toBe('https://example.org/minutes');
  expect(JSON.stringify(shown.sources.get('mirror'))).not.toContain('example.net');
});

test('for the text of an article holds what is confined to it', () => {
  expect(publicRecord(dossier, 'drawer').quotes.has('hidden-letters/ladle')).toBe(true);
  expect(publicRecord(dossier, 'ladder').quotes.has('hidden-letters/ladle')).toBe(false);
});

test('gives what is confined no address', () => {
  const all = [...addresses(dossier), ...fragments(dossier)].join('\n');
  expect(all).toContain('minutes/spoons');
  expect(all).not.toMatch(/hidden/);
});
