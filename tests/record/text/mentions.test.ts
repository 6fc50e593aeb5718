import { expect, test } from 'vitest';
import { mentions } from '../../../src/record/text/mentions.ts';
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
