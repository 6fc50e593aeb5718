/** What the basket shows and exports of each quotation and of the sources it stands in. */

import { paths } from '../../addresses/paths.ts';
import { bibtex } from '../../format/citation/bibtex.ts';
import { cslItem } from '../../format/citation/csl-item.ts';
import { formatCitation } from '../../format/citation/reference.ts';
import { ris } from '../../format/citation/ris.ts';
import { dateInWords } from '../../format/date.ts';
import type { Dossier, Entry } from '../../record/dossier.ts';
import type { Quote } from '../../record/kinds/quote.ts';
import type { Source } from '../../record/kinds/source.ts';
import { citedQuotation } from '../../record/views/quotes/cited-quotation.ts';
import { companyOfQuote } from '../../record/views/quotes/company-of-quote.ts';
import { readIn } from '../../record/views/quotes/quotes-of-source.ts';
import { currentVersion } from '../../record/views/quotes/versions-of-quote.ts';
import { site } from '../../site.ts';
import { compared, credit } from '../cite/quote-citation.ts';

export interface QuoteToClip {
  readonly version: string;
  readonly words: string;
  readonly speaker: string;
  readonly role?: string;
  readonly said: string;
  readonly place: string;
  /** The id of the source in which it was read. */
  readonly read: string;
  /** The id of the source it comes from, where that is another one. */
  readonly origin?: string;
  readonly caution?: string;
  /** The quotations without which it is not to be given. */
  readonly company?: readonly { readonly words: string; readonly url: string }[];
  /** Who spoke, the chain of sources, and how the words were compared, as citations say it. */
  readonly credit: string;
  readonly compared: string;
  /** The address of its page, and the absolute one of this version. */
  readonly url: string;
  readonly permalink: string;
}

/** A source as each kind of export gives it, without a note. */
export interface SourceToCite {
  readonly citation: string;
  /** Where it can be read, if pages may link to it. */
  readonly address?: string;
  readonly bibtex: string;
  readonly ris: string;
}

export interface ClipRecord {
  readonly site: string;
  readonly quotes: Readonly<Record<string, QuoteToClip>>;
  readonly sources: Readonly<Record<string, SourceToCite>>;
}

/** Every quotation, and every source that one of them stands in, by id. */
export function quotesToClip(dossier: Dossier): ClipRecord {
  const quotes = [...dossier.quotes.values()];
  const named = new Set(quotes.flatMap(({ id, origin = '' }) => [readIn(id), origin]));
  const sources = [...dossier.sources.values()].filter(({ id }) => named.has(id));
  return {
    site: site.name,
    quotes: Object.fromEntries(quotes.map((quote) => [quote.id, quoteToClip(dossier, quote)])),
    sources: Object.fromEntries(sources.map((source) => [source.id, sourceToCite(source)])),
  };
}

function quoteToClip(dossier: Dossier, quote: Entry<Quote>): QuoteToClip {
  const cited = citedQuotation(dossier, quote);
  const company = companyOfQuote(dossier, quote);
  return {
    version: currentVersion(quote),
    words: quote.words,
    speaker: cited.speaker,
    ...(cited.role && { role: cited.role }),
    said: dateInWords(quote.said),
    place: quote.place,
    read: cited.read.id,
    ...(cited.origin && { origin: cited.origin.id }),
    ...(quote.caution && { caution: quote.caution }),
    ...(company.length > 0 && { company }),
    credit: credit(cited),
    compared: compared(cited),
    url: paths.quote(quote.id),
    permalink: cited.permalink,
  };
}

function sourceToCite(source: Entry<Source>): SourceToCite {
  const address = source.link ? source.URL : undefined;
  return {
    citation: formatCitation(source),
    ...(address && { address }),
    bibtex: `${bibtex([source]).trim()}\n`,
    ris: ris([cslItem(source)]),
  };
}
