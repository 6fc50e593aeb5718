/** The record as the quote checker loads it: words, and what is told of whoever's they are. */

import { paths } from '../../addresses/paths.ts';
import { dateInWords } from '../../format/date.ts';
import type { Dossier } from '../../record/dossier.ts';
import { companyOfQuote } from '../../record/views/quotes/company-of-quote.ts';
import { readIn } from '../../record/views/quotes/quotes-of-source.ts';
import { speakerOfQuote } from '../../record/views/quotes/speaker-of-quote.ts';

/** A quotation, with everything in the words in which a reader is told it. */
export interface RecordedQuote {
  readonly words: string;
  readonly speaker: string;
  readonly role?: string;
  readonly said: string;
  /** The title and publisher of the document in which it was read. */
  readonly source: string;
  /** Those of the document that the words come from, where that is another one. */
  readonly origin?: string;
  readonly caution?: string;
  /** The quotations without which it is not to be given. */
  readonly company?: readonly { readonly words: string; readonly url: string }[];
  /** The address of its page. */
  readonly url: string;
}

/** Every quotation, by id. */
export const quotesToCheck = (dossier: Dossier): RecordedQuote[] =>
  [...dossier.quotes.values()].map((quote) => {
    const { name, role } = speakerOfQuote(dossier, quote);
    const named = (id: string) => {
      const source = dossier.sources.get(id);
      return source && `${source.title}, ${source['container-title'] ?? source.publisher}`;
    };
    const origin = named(quote.origin ?? '');
    const company = companyOfQuote(dossier, quote);
    return {
      words: quote.words,
      speaker: name,
      ...(role && { role }),
      said: dateInWords(quote.said),
      source: named(readIn(quote.id)) ?? '',
      ...(origin && { origin }),
      ...(quote.caution && { caution: quote.caution }),
      ...(company.length > 0 && { company }),
      url: paths.quote(quote.id),
    };
  });
