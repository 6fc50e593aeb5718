import { expect, test } from 'vitest';
import {
  noteOf,
  quoteBibtex,
  quoteCsl,
  quoteItems,
  quoteRis,
} from '../../../src/quotation/cite/quote-export.ts';
import { allCited, inPart } from './cited.ts';

test('hold the source of the words and the one that was read, each with the words and their way', () => {
  expect(quoteItems(inPart.quotation).map(({ id }) => id)).toEqual([
    'spoon-report-2001',
    'pottering-post-2002',
  ]);
  expect(noteOf(inPart.quotation)).toContain(inPart.quote.words);
  expect(noteOf(inPart.quotation)).toContain('Take care: The words in part belong to it.');
});

test('RIS has a tag on every line, and a note is never broken', () => {
  const lines = quoteRis(inPart.quotation).split('\r\n');
  expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines).toContain(`N1  - ${noteOf(inPart.quotation)}`);
});

test('RIS gives type, names, title, paper, date as far as known and address', () => {
  const [, newspaper = ''] = quoteRis(inPart.quotation).split('ER  - \r\n');
  expect(newspaper.trim().split('\r\n').slice(0, 9)).toEqual([
    'TY  - NEWS',
    'ID  - pottering-post-2002',
    'AU  - Sample, Bo',
    'TI  - Teaspoons counted again',
    'T2  - The Pottering Post',
    'PB  - The Pottering Post',
    'PY  - 2002',
    'DA  - 2002/06//',
    'UR  - https://example.org/post',
  ]);
});

test('BibTeX has an entry for each source', () => {
  const text = quoteBibtex(inPart.quotation);
  expect(text.match(/^@\w+\{/gm)).toEqual(['@techreport{', '@article{']);
  expect(text).toContain('author = {Sample, Bo}');
  expect(text).toContain('url = {https://example.org/post}');
  expect(text).toContain('urldate = {2020-01-02}');
});

test.each(allCited)('$quote.id is CSL-JSON with a note', ({ quotation }) => {
  for (const item of JSON.parse(quoteCsl(quotation))) {
    expect(item).toMatchObject({ id: expect.any(String), title: expect.any(String) });
    expect(item.note).toContain(quotation.permalink);
  }
});
