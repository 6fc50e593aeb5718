import { describe, expect, test } from 'vitest';
import { isCitable } from '../../src/addresses/citable.ts';

describe('is kept', () => {
  test.each([
    '/',
    '/quotes/hall/forks/',
    '/quotes/hall/forks.json',
    '/quotes/hall/forks/cite.bib',
    '/claims/#ts-1',
    '/data/quotes.csv',
    '/people/ada/feed.xml',
    '/articles/spoons/spoons.pdf',
    '/search/',
  ])('%s', (address) => {
    expect(isCitable(address)).toBe(true);
  });
});

describe('may change its name', () => {
  test.each([
    '/assets/index.D3adB33f.css',
    '/search/0123456789/quotes/pagefind-entry.json',
    '/sitemap-0.xml',
    '/404.html',
    '/favicon.svg',
    '/quotes/hall/forks/share.png',
    '/SHA256SUMS',
    '/_headers',
    '/_redirects',
  ])('%s', (address) => {
    expect(isCitable(address)).toBe(false);
  });
});
