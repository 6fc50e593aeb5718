/** The quotations that a document gave. */
import type { Dossier, Entry } from '../../dossier.ts';
import type { Quote } from '../../kinds/quote.ts';
import type { Source } from '../../kinds/source.ts';

export interface QuotesOfSource {
  /** Those read in it, in the order of their keys. */
  readonly read: readonly Entry<Quote>[];
  /** Those that come from it, but were read in another document that quotes it. */
  readonly quotedElsewhere: readonly Entry<Quote>[];
}

/** The quotations read in a source, and those known from others that quote it. */
export function quotesOfSource(dossier: Dossier, source: string): QuotesOfSource {
  const all = [...dossier.quotes.values()];
  return {
    read: all.filter(({ id }) => readIn(id) === source),
    quotedElsewhere: all.filter(({ id, origin }) => origin === source && readIn(id) !== source),
  };
}

/** The source in which a quotation was read. */
export const sourceOf = (dossier: Dossier, { id }: Entry<Quote>): Entry<Source> | undefined =>
  dossier.sources.get(readIn(id));

/** The id of the source in which a quotation was read. */
export const readIn = (quote: string): string => quote.split('/')[0] ?? '';
