/** What must be said beside a quotation that is told as news. */
import { paths } from '../../../addresses/paths.ts';
import type { Dossier, Entry } from '../../dossier.ts';
import type { Quote } from '../../kinds/quote.ts';
import type { Source } from '../../kinds/source.ts';
import { speakerOfQuote } from '../speakers/speaker-of-quote.ts';
import { readIn } from './quotes-of-source.ts';

/** A quotation with what must be said beside it. */
export interface QuoteNews {
  readonly quote: Entry<Quote>;
  readonly speaker: string;
  readonly role: string | undefined;
  readonly source: Entry<Source> | undefined;
  /** The quotations without which it is never used. */
  readonly companions: readonly Entry<Quote>[];
  /** The day it was published here, as 2022-06-22. */
  readonly added: string;
}

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
