/** The whole invented corpus; the same, to the letter, each time. */
import type { Quotation } from '../../../src/search/write/quotation.ts';
import { type Article, articles } from './articles.ts';
import { Chance } from './chance.ts';
import { Prose } from './prose.ts';
import { quotations } from './quotations.ts';

export interface Corpus {
  readonly quotations: readonly Quotation[];
  readonly articles: readonly Article[];
}

/** 10,000 quotations of 40 words and 2,000 articles of 3,000, or as many of the first of them as are asked for. */
export function corpus(
  size: { readonly quotations?: number; readonly articles?: number } = {},
): Corpus {
  const chance = new Chance(20_261_125);
  const prose = new Prose(chance);
  return {
    quotations: quotations(chance, prose).slice(0, size.quotations),
    articles: [...articles(chance, prose, size.articles)],
  };
}
