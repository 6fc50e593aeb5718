import { expect, test } from 'vitest';
import { read } from '../../src/dossier/read.ts';
import { facetOptions } from '../../src/search/facet-values.ts';
import { quoteRecord } from '../../src/search/quote-record.ts';

const { dossier } = read('tests/site/content');
const quotes = [...dossier.quotes.values()];

test('is found by its words and its speaker only, not by what stands beside them', () => {
  for (const quote of quotes) {
    const { content, meta } = quoteRecord(quote, dossier);
    expect(content.startsWith(quote.words)).toBe(true);
    expect(meta).toEqual({ title: quote.words });
  }
});

test('can be narrowed by every value it has, and each value counts its quotations', () => {
  const options = facetOptions(dossier);
  const records = quotes.map((quote) => quoteRecord(quote, dossier).filters ?? {});
  for (const [facet, list] of Object.entries(options)) {
    for (const { value, count } of list)
      expect(records.filter((filters) => filters[facet]?.includes(value)).length).toBe(count);
  }
  expect(options.source.reduce((sum, { count }) => sum + count, 0)).toBe(quotes.length);
});
