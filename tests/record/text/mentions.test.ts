import { expect, test } from 'vitest';
import {
  attribute,
  kindNamed,
  mentions,
  namings,
  pointAt,
} from '../../../src/record/text/mentions.ts';
import { parse } from '../../../src/record/text/parse.ts';

const of = (text: string) => mentions(parse(text));

test('names tags and citations in the order of the text, with their places', () => {
  const text = 'She said <Q id="minutes/all">all</Q>.[@minutes, item 3]\n\n<Claim id="ts-01" />';
  expect(of(text)).toEqual([
    {
      by: 'Q',
      id: 'minutes/all',
      text: 'all',
      anchor: 'quote-minutes-all',
      at: expect.objectContaining({ line: 1, column: 10 }),
    },
    { by: 'citation', id: 'minutes', text: '', at: { line: 1, column: 40 } },
    {
      by: 'Claim',
      id: 'ts-01',
      text: '',
      anchor: 'claim-ts-01',
      at: expect.objectContaining({ line: 3, column: 1 }),
    },
  ]);
});

test('gives each use of a quotation a fragment of its own', () => {
  const anchors = of('A <Q id="m/a">a</Q> b <Q id="m/a">a</Q>.\n\n<Quote id="m/a" />').map(
    ({ anchor }) => anchor,
  );
  expect(anchors).toEqual(['quote-m-a', 'quote-m-a-use-2', 'quote-m-a-use-3']);
});

test('counts the lines of a paragraph', () => {
  const [mention] = of('One\ntwo [@minutes].');
  expect(mention?.at).toEqual({ line: 2, column: 7 });
});

test('a fragment is for what a page shows, and citations and terms have none', () => {
  const text =
    '<Figure id="f-01" />\n\n<Discrepancy id="x-01" />\n\nA <Term id="census">count</Term>.[@minutes]';
  expect(of(text).map(({ by, anchor }) => [by, anchor])).toEqual([
    ['Figure', 'figure-f-01'],
    ['Discrepancy', 'discrepancy-x-01'],
    ['Term', undefined],
    ['citation', undefined],
  ]);
});

test('tags that name no record are no namings', () => {
  expect(of('<Argument>\n\nSo it was.\n\n</Argument>')).toEqual([]);
});

test('an attribute is found by its name, and only if it is plain text', () => {
  const [naming] = namings(parse('A <Q lang="en" id="m/a" {...x} page={3}>b</Q>.'));
  const { element } = naming ?? {};
  if (!element) throw new Error('No element.');
  expect(naming?.mention.id).toBe('m/a');
  expect(['lang', 'id', 'page', 'title'].map((name) => attribute(element, name))).toEqual([
    'en',
    'm/a',
    undefined,
    undefined,
  ]);
});

test('each naming is of a kind of record', () => {
  const kinds = (['Q', 'Quote', 'Claim', 'Figure', 'Term', 'citation'] as const).map(kindNamed);
  expect(kinds).toEqual(['quotes', 'quotes', 'claims', 'figures', 'terms', 'sources']);
});

test('a place is so many characters behind another', () => {
  const start = { line: 3, column: 5 };
  expect([0, 2, 3, 4, 7].map((offset) => pointAt('ab\n\ncd', start, offset))).toEqual([
    { line: 3, column: 5 },
    { line: 3, column: 7 },
    { line: 4, column: 1 },
    { line: 5, column: 1 },
    { line: 5, column: 3 },
  ]);
});
