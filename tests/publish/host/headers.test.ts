import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { paths } from '../../../src/addresses/paths.ts';
import { headerRules, headersFor as headersBy } from '../../../src/publish/host/headers.ts';
import { headersFile, rulesIn } from '../../../src/publish/host/headers-file.ts';
import { read } from '../../../src/record/read/read.ts';
import { addresses } from '../../../src/record/views/addresses.ts';
import { slotSizes } from '../../../src/search/codec/packs.ts';

const search = '/search/0123456789/quotes';
const rules = headerRules('go()');
const headersFor = (path: string) => headersBy(path, rules);

describe('caches', () => {
  test.each([
    '/assets/index.D3adB33f.css',
    '/search/0123456789/plan.txt',
    `${search}/facets.txt`,
    `${search}/pairs/12.png`,
    `${search}/pairs/apart-0.png`,
    `${search}/texts/3.png`,
    `${search}/citations/3.png`,
    '/search/0123456789/names/pairs/0.png',
    '/search/0123456789/packs.txt',
    `/search/0123456789/pages/fragment/en_e68a75d.pf_fragment`,
    `/search/0123456789/pages/index/en_c7d7b55.pf_index`,
  ])('for ever what never changes under its name: %s', (path) => {
    expect(headersFor(path)['Cache-Control']).toContain('immutable');
  });

  test('packs as they are, since parts are cut out of them', () => {
    for (const table of Object.keys(slotSizes))
      expect(headersFor(`/search/0123456789/${table}/0.png`)['Cache-Control']).toMatch(
        /immutable, no-transform$/,
      );
  });

  test.each([
    '/',
    '/search/',
    `/search/0123456789/pages/pagefind.js`,
    `/search/0123456789/pages/pagefind-entry.json`,
    `/search/0123456789/pages/inventory.txt`,
    `/search/0123456789/pages/wasm.en.pagefind`,
    '/data/quotes.json',
  ])('nothing else: %s', (path) => {
    expect(headersFor(path)['Cache-Control'] ?? '').not.toContain('immutable');
  });
});

test.each([
  '/',
  '/articles/a/',
  '/data/quotes.csv',
  '/gone',
  `/search/0123456789/pages/pagefind.js`,
])('guards every address: %s', (path) => {
  expect(headersFor(path)).toMatchObject({
    'Content-Security-Policy': expect.stringContaining("default-src 'none'"),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
});

test('the policy lets no inline script but one, no text made code and no other site in', () => {
  const policy = headersFor('/')['Content-Security-Policy'] ?? '';
  const hash = createHash('sha256').update('go()').digest('base64');
  expect(/script-src ([^;]+)/.exec(policy)?.[1]).toBe(`'self' 'wasm-unsafe-eval' 'sha256-${hash}'`);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('lets other pages frame the cards of quotations, and nothing else', () => {
  const { dossier } = read('tests/site/content');
  const pages = [...addresses(dossier), '/404.html'].filter((path) => /\/$|\.html$/.test(path));
  const framed = pages.filter((path) => headersFor(path)['X-Frame-Options'] !== 'DENY');
  expect(framed).toEqual([...dossier.quotes.keys()].map(paths.quoteCard));
  for (const card of framed)
    expect(headersFor(card)['Content-Security-Policy']).not.toContain('frame-ancestors');
});

test('lets programs of other sites read what a quotation is', () => {
  for (const path of [paths.quoteAnnotation('a/b'), paths.quoteEmbed('a/b')])
    expect(headersFor(path)['Access-Control-Allow-Origin']).toBe('*');
});

test('no two rules of one address set the same header, which a host would join', () => {
  const paths = rules.map(({ path }) => path.replaceAll(/:\w+/g, 'x').replace('*', 'x'));
  for (const path of paths) {
    const alone = rules.filter((rule) => headersFor(path) && matchesAlone(rule.path, path));
    const names = alone.flatMap(({ headers }) => Object.keys(headers));
    expect(new Set(names).size, path).toBe(names.length);
  }
});

/** As Netlify and Cloudflare read a pattern. */
const matchesAlone = (pattern: string, path: string): boolean =>
  new RegExp(
    `^${pattern.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+').replace('*', '.*')}$`,
  ).test(path);

test.each(['/feed.xml', '/quotes/feed.xml', '/people/ada/feed.xml', '/topics/forks/feed.xml'])(
  '%s is named as the feed it is',
  (path) => {
    expect(headersFor(path)['Content-Type']).toMatch(/^application\/atom\+xml/);
    expect(headersFor(path.replace('.xml', '.json'))['Content-Type']).toMatch(
      /^application\/feed\+json/,
    );
  },
);

test('are written as a host reads them', () => {
  expect(
    headersFile([
      { path: '/*', headers: { A: '1', B: '2' } },
      { path: '/x', headers: { C: '3' } },
    ]),
  ).toBe('/*\n  A: 1\n  B: 2\n\n/x\n  C: 3\n');
});

test('are read as they were written', () => {
  expect(rulesIn(headersFile(rules))).toEqual(rules);
});

test('the policy lets pages load from here alone, and run nothing but what is named', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = headersFor('/')['Content-Security-Policy']?.split('; ');
  expect(policy?.filter((each) => !each.startsWith('style-src'))).toEqual([
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hash('go()')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ]);
});
