import { describe, expect, test, vi } from 'vitest';
import { bibtexOf } from '../../src/format/citation/bibtex.ts';
import { cslItem } from '../../src/format/citation/csl-item.ts';
import { formatCitation } from '../../src/format/citation/reference.ts';
import { ris } from '../../src/format/citation/ris.ts';
import { curly } from '../../src/format/curly.ts';
import { quoteReferences } from '../../src/quotation/cite/quote-reference.ts';
import { publicRecord } from '../../src/record/public-record.ts';
import { read } from '../../src/record/read/read.ts';
import { citedQuotation } from '../../src/record/views/quotes/cited-quotation.ts';

// The first reference of a style reads its whole locale.
vi.setConfig({ testTimeout: 30_000 });

const whole = read('content').dossier;
const record = publicRecord(whole);
const ours = [...whole.sources.values()].filter(({ id, ...source }) => {
  return source['title-is'] !== 'printed' && record.sources.has(id);
});

test('the record has titles that are ours', () => {
  expect(ours.length).toBeGreaterThanOrEqual(53);
});

describe('a title of ours', () => {
  test.each(ours.map(({ id, title }) => [id, title]))(
    '%s stands in brackets wherever it is cited',
    (id, title) => {
      const source = record.sources.get(id);
      if (!source) throw new Error(id);
      const item = cslItem(source);
      expect(item.title).toBe(`[${curly(title)}]`);
      expect(item.note).toContain('descriptive, not printed');
      expect(ris([item])).toContain(`[${curly(title)}]`);
      expect(bibtexOf([item]).replaceAll(/[{}\\]/g, '')).toContain('[');
      expect(formatCitation(source)).not.toMatch(/‘\[|^[^[]*$/);
    },
  );
});

describe('a quotation read in a document with a title of ours', () => {
  const read = new Set(ours.map(({ id }) => id));
  const quotes = [...record.quotes.values()].filter(({ id }) => read.has(id.split('/')[0] ?? ''));
  test('is there', () => expect(quotes.length).toBeGreaterThan(5));

  test.each(quotes.map((quote) => [quote.id, quote]))(
    '%s names it in brackets in every style',
    (_id, quote) => {
      for (const { style, text } of quoteReferences(citedQuotation(record, quote)))
        expect(text, style).not.toMatch(/‘\[/);
    },
  );
});

test('a date that a document does not bear is printed in brackets and noted in exports', () => {
  const dated = [...record.sources.values()].filter(
    (source) => source.issued && source['issued-basis'],
  );
  expect(dated.length).toBeGreaterThan(50);
  for (const source of dated) {
    expect(formatCitation(source), source.id).toMatch(/\(\[[^\]]*\d{4}\]\)/);
    expect(cslItem(source).note, source.id).toContain('not printed on it');
  }
});
