import { describe, expect, test } from 'vitest';
import { measure } from '../../src/desk/language/readability.ts';
import { telling } from '../../src/desk/language/telling.ts';
import { read } from '../../src/record/read/read.ts';
import { series } from '../../src/record/views/articles/series.ts';

const { dossier } = read('content');
const articles = series(dossier);

/** How many words of our own each piece is planned to have. */
const lengths: Record<string, readonly [least: number, most: number]> = {
  'what-institutions-were-told': [2200, 2600],
  'one-reason-among-several': [2600, 3000],
  'what-targets-do-to-police-work': [1200, 1500],
  'two-names-one-june': [1800, 2200],
  'who-answered-for-it': [2400, 2800],
  'the-20-per-cent-promise': [2000, 2400],
};

test('the six pieces stand in their order', () => {
  expect(articles.map(({ id }) => id)).toEqual(Object.keys(lengths));
});

describe.each(articles.map((article) => [article.id, article] as const))('%s', (id, article) => {
  const { words, sentences, grade } = measure(article);
  const told = telling(article);
  const claims = article.mentions.filter(({ by }) => by === 'Claim').map((mention) => mention.id);

  test('is as long as it was planned, within a twentieth', () => {
    const [least, most] = lengths[id] ?? [0, 0];
    expect(words).toBeGreaterThanOrEqual(least * 0.95);
    expect(words).toBeLessThanOrEqual(most * 1.05);
  });

  test('is written in sentences of 14 to 19 words, for nine years of schooling at most', () => {
    expect(words / sentences).toBeGreaterThanOrEqual(14);
    expect(words / sentences).toBeLessThanOrEqual(19);
    expect(grade).toBeLessThanOrEqual(9);
  });

  test('has a standfirst of one sentence and at most 30 words', () => {
    expect(told.standfirst.sentences).toBe(1);
    expect(told.standfirst.words).toBeLessThanOrEqual(30);
  });

  test('bears one statement mark a sentence, and keeps our own reading to its note', () => {
    expect(told.crowded).toEqual([]);
    expect(told.readings.length).toBeLessThanOrEqual(3);
    expect(told.bareNegatives).toEqual([]);
  });

  test('prints the denial at most once, and never without what was found', () => {
    const denials = claims.filter((claim) => claim === 'am-10').length;
    expect(denials).toBeLessThanOrEqual(1);
    if (denials > 0) expect(claims.some((claim) => ['ln-11', 'am-08'].includes(claim))).toBe(true);
  });
});

test('the full telling of the targets stands in one piece', () => {
  const tellers = ['tg-10', 'tg-47', 'tg-67'].flatMap((claim) =>
    articles
      .filter(({ mentions }) => mentions.some(({ by, id }) => by === 'Claim' && id === claim))
      .map(({ id }) => id),
  );
  expect(new Set(tellers)).toEqual(new Set(['one-reason-among-several']));
});
