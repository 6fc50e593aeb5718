/** What the basket shows and exports of each quotation and of the sources it stands in. */
import { bibtex, cslItem, formatCitation } from '../../format/citation.ts';
import { dateInWords } from '../../format/date.ts';
import { ris } from '../../format/ris.ts';
import { paths } from '../../paths.ts';
import { site } from '../../site.ts';
import type { Dossier, Entry } from '../dossier.ts';
import type { Quote } from '../schema/quote.ts';
import type { Source } from '../schema/source.ts';
import { versionOf } from '../version.ts';
import { readIn } from './quotes-of-source.ts';
import { speakerOfQuote } from './speaker-of-quote.ts';

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
  readonly quotedBy?: string;
  readonly checked: string;
  readonly caution?: string;
  /** The address of its page. */
  readonly url: string;
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
  /** Addresses of the site begin with it. */
  readonly origin: string;
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
    origin: site.origin,
    quotes: Object.fromEntries(quotes.map((quote) => [quote.id, quoteToClip(dossier, quote)])),
    sources: Object.fromEntries(sources.map((source) => [source.id, sourceToCite(source)])),
  };
}

function quoteToClip(dossier: Dossier, quote: Entry<Quote>): QuoteToClip {
  const { name, role } = speakerOfQuote(dossier, quote);
  const quotedBy = dossier.organisations.get(quote['quoted-by'] ?? '')?.name;
  const how = quote.checked.by === 'program' ? 'by a program' : 'by eye';
  return {
    version: versionOfQuote(quote),
    words: quote.words,
    speaker: name,
    ...(role && { role }),
    said: dateInWords(quote.said),
    place: quote.place,
    read: readIn(quote.id),
    ...(quote.origin && { origin: quote.origin }),
    ...(quotedBy && { quotedBy }),
    checked: `Compared with the document ${how} on ${dateInWords(quote.checked.on)}`,
    ...(quote.caution && { caution: quote.caution }),
    url: paths.quote(quote.id),
  };
}

/** The version that a clip remembers: corrections count in the order of their days. */
export const versionOfQuote = ({ words, corrections }: Quote): string =>
  versionOf({
    words,
    corrections: corrections.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  });

function sourceToCite(source: Entry<Source>): SourceToCite {
  const address = source.link ? source.URL : undefined;
  return {
    citation: formatCitation(source),
    ...(address && { address }),
    bibtex: `${bibtex([source]).trim()}\n`,
    ris: ris([cslItem(source)]),
  };
}
