/** What must be said beside a quotation that is told as news. */
import type { QuoteNews } from '../../format/quote-feed.ts';
import { paths } from '../../paths.ts';
import type { Dossier, Entry } from '../dossier.ts';
import type { Quote } from '../schema/quote.ts';
import { readIn } from './quotes-of-source.ts';
import { speakerOfQuote } from './speaker-of-quote.ts';

/**
 * Quotations as news. `since` gives the day on which an address was first published; where it gives none, a quotation
 * is as old as its check.
 */
export const quoteNews = (
  dossier: Dossier,
  quotes: readonly Entry<Quote>[],
  since?: ReadonlyMap<string, string>,
): QuoteNews[] =>
  quotes.map((quote) => {
    const { name, role } = speakerOfQuote(dossier, quote);
    return {
      quote,
      speaker: name,
      role,
      source: dossier.sources.get(readIn(quote.id)),
      companions: quote['never-without'].flatMap((id) => dossier.quotes.get(id) ?? []),
      added: since?.get(paths.quote(quote.id)) ?? quote.checked.on,
    };
  });
