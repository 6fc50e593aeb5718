import { describe, expect, test } from 'vitest';
import { headingsOf } from '../../../src/record/text/headings.ts';
import { parse } from '../../../src/record/text/parse.ts';
import { isReserved } from '../../../src/record/text/reserved-ids.ts';
import { sourceFiles } from '../../house/sources.ts';

const told = (text: string) =>
  headingsOf(parse(text), 'articles').map(({ slug, text }) => [slug, text]);

describe('a heading', () => {
  test.each([
    ['## First count', 'first-count', 'First count'],
    ['## First count [@hall-minutes-2001]', 'first-count', 'First count'],
    ['## First count[^a]\n\n[^a]: A note.', 'first-count', 'First count'],
    ['## The *first* <Term id="a">count</Term>', 'the-first-count', 'The first count'],
    ['## Support', 'section-support', 'Support'],
    ['## Footnote label', 'section-footnote-label', 'Footnote label'],
    ['## Fn source 1', 'section-fn-source-1', 'Fn source 1'],
    ['## Claim ts-01', 'section-claim-ts-01', 'Claim ts-01'],
    ['## Claims and figures', 'claims-and-figures', 'Claims and figures'],
  ])('%j has an id and a name', (text, slug, name) => {
    expect(told(text)).toEqual([[slug, name]]);
  });

  test('has an id of its own where another is worded alike', () => {
    expect(told('## Main\n\n## Main\n\n## Spoons\n\n## Spoons').map(([slug]) => slug)).toEqual([
      'section-main',
      'main-1',
      'spoons',
      'spoons-1',
    ]);
  });
});

test('of a page about the site may be called as a part of an article', () => {
  const slugs = headingsOf(parse('## Corrections\n\n## Main'), 'pages').map(({ slug }) => slug);
  expect(slugs).toEqual(['corrections', 'section-main']);
});

test('every id that a layout or a component gives is reserved', () => {
  const given = (path: RegExp) =>
    sourceFiles('src')
      .filter((file) => path.test(file.path) && file.path.endsWith('.astro'))
      .flatMap(({ text }) => [...text.matchAll(/\sid=(?:"([^"]+)"|\{`([^`$]+)\$)/g)])
      .map(([, whole, start]) => whole ?? `${start}x`)
      .filter((id) => /^[a-z-]+$/.test(id));
  const all = given(/./);
  expect(all.length).toBeGreaterThan(20);
  expect([...new Set(all)].filter((id) => !isReserved(id, 'articles'))).toEqual([]);
  const ofPages = given(/^src\/(?:layouts\/(?:Document|Page)|components\/site|pages\/\[page\])/);
  expect(ofPages.filter((id) => !isReserved(id, 'pages'))).toEqual([]);
});
