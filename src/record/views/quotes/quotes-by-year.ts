/** Every quotation by the year in which it was said. */
import { byDate, yearOf } from '../../dates.ts';
import type { Dossier, Entry } from '../../dossier.ts';
import type { Quote } from '../../kinds/quote.ts';

export interface YearOfQuotes {
  readonly year: number;
  readonly quotes: readonly Entry<Quote>[];
}

/** The newest year first, and in each the newest quotation. */
export function quotesByYear(dossier: Dossier): YearOfQuotes[] {
  const quotes = [...dossier.quotes.values()].sort((a, b) => byDate(b.said, a.said));
  return [...Map.groupBy(quotes, ({ said }) => yearOf(said))]
    .map(([year, quotes]) => ({ year, quotes }))
    .sort((a, b) => b.year - a.year);
}
