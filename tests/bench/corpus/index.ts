/** The whole invented corpus; the same, to the letter, each time. */
import type { Quotation } from '../../../src/search/write/quotation.ts';
import { type Article, articles } from './articles.ts';
import { Chance } from './chance.ts';
import { Prose } from './prose.ts';
import { quotations } from './quotations.ts';

export interface Size {
  readonly quotations?: number;
  readonly articles?: number;
}

export interface Corpus {
  readonly quotations: readonly Quotation[];
  readonly articles: readonly Article[];
}

const least = 10_000;

/** 10,000 quotations of 40 words and 2,000 articles of 3,000, or as many of the first of them as are asked for; or more quotations. */
export function corpus(size: Size = {}): Corpus {
  const chance = new Chance(20_261_125);
  const prose = new Prose(chance);
  return {
    quotations: quotations(chance, prose, Math.max(least, size.quotations ?? 0)).slice(
      0,
      size.quotations,
    ),
    articles: [...articles(chance, prose, size.articles)],
  };
}
