import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { spellings } from '../../src/words/spellings.ts';
import { corpus } from './corpus/index.ts';
import { hundred } from './corpus/quotations.ts';

const wordsOf = (text: string): number => text.split(/\s+/).length;
const { quotations, articles } = corpus({ articles: 20 });

test('is the same, to the letter, each time', () => {
  const hash = (all: unknown) => createHash('sha256').update(JSON.stringify(all)).digest('hex');
  expect(hash(corpus({ articles: 20 }))).toBe(hash({ quotations, articles }));
});

test('has 10,000 quotations of some 400,000 words, each at an address of its own', () => {
  expect(quotations.length).toBe(10_000);
  expect(new Set(quotations.map(({ url }) => url)).size).toBe(10_000);
  const words = quotations.reduce((sum, each) => sum + wordsOf(each.words), 0);
  expect(words).toBeGreaterThan(350_000);
  expect(words).toBeLessThan(450_000);
});

test('has some 1,100 speakers, of whom one speaks exactly a hundred times', () => {
  const spoken = Map.groupBy(quotations, ({ speaker }) => speaker.id);
  expect(spoken.size).toBe(1131);
  expect(spoken.get(hundred)?.length).toBe(100);
});

test('has long reads of 3,000 words or little more', () => {
  for (const { blocks } of articles) {
    const words = blocks.reduce((sum, block) => sum + wordsOf(block), 0);
    expect(words).toBeGreaterThan(2800);
    expect(words).toBeLessThan(3500);
  }
});

test('comes back to its words, and has them as long, as the six long reads of the site', () => {
  for (const { blocks } of articles) {
    const all = blocks.flatMap(spellings);
    // Theirs: 741 to 914 different ones among the first 3,000; 5.8 signs a word, with what follows it.
    expect(new Set(all.slice(0, 3000)).size).toBeGreaterThan(740);
    expect(new Set(all.slice(0, 3000)).size).toBeLessThan(915);
    expect(blocks.join(' ').length / all.length).toBeGreaterThan(5.3);
    expect(blocks.join(' ').length / all.length).toBeLessThan(6.1);
  }
});

test.each([
  ['curly apostrophes', /\w’\w/],
  ['spaced dashes', / — /],
  ['unspaced dashes', /\w—\w/],
  ['no-break spaces', /\u00a0/],
  ['soft hyphens', /\u00ad/],
  ['zero-width marks', /[\u200b\ufeff]/],
  ['sums of money', /£\d+,\d{3}/],
  ['decimals', /\d\.\d/],
  ['per cent signs', /\d%/],
  ['accents', /[éö]/],
  ['accents that are signs of their own', /\w[\u0300-\u036f]/],
  ['other letters', /ø|ł|ß/],
  ['ligatures', /ﬁ/],
  ['slashes', /\p{L}\/\p{L}/u],
  ['curly quotation marks', /“\S[^”]*”/],
  ['straight ones', /"/],
])('is rich in %s', (_, kind) => {
  expect(quotations.filter(({ words }) => kind.test(words)).length).toBeGreaterThan(50);
  expect(
    articles.flatMap(({ blocks }) => blocks).filter((block) => kind.test(block)).length,
  ).toBeGreaterThan(5);
});
