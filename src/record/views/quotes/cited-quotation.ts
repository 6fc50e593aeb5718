/** A quotation with all that a citation of it names. */
import { paths } from '../../../addresses/paths.ts';
import { absolute, site } from '../../../site.ts';
import type { Dossier, Entry } from '../../dossier.ts';
import type { Quote } from '../../kinds/quote.ts';
import type { Source } from '../../kinds/source.ts';
import { speakerOfQuote } from '../speakers/speaker-of-quote.ts';
import { holdingCheck } from './holding-check.ts';
import { readIn } from './quotes-of-source.ts';
import { currentVersion } from './versions-of-quote.ts';

/** What a citation names. */
export interface CitedQuotation {
  readonly id: string;
  readonly words: string;
  readonly speaker: string;
  readonly role: string | undefined;
  readonly said: string;
  /** Where in the source that was read. */
  readonly place: string;
  /** The source the words come from, where the one that was read quotes it. */
  readonly origin: Entry<Source> | undefined;
  /** Who quoted them from there. */
  readonly quotedBy: string | undefined;
  readonly read: Entry<Source>;
  /** Undefined where the words are no longer what was compared. */
  readonly checked: Quote['checked'] | undefined;
  readonly caution: string | undefined;
  /** Our name. */
  readonly site: string;
  /** The absolute address of this version. */
  readonly permalink: string;
}

/** Who, when, from which source, quoted by whom, read where, checked how, and the permalink of this version. */
export function citedQuotation(dossier: Dossier, quote: Entry<Quote>): CitedQuotation {
  const { name, role } = speakerOfQuote(dossier, quote);
  const read = dossier.sources.get(readIn(quote.id));
  if (!read) throw new Error(`${quote.id} lies in the folder of no source.`);
  const origin = dossier.sources.get(quote.origin ?? '');
  const quotedBy = dossier.organisations.get(quote['quoted-by'] ?? '');
  return {
    id: quote.id,
    words: quote.words,
    speaker: name,
    role,
    said: quote.said,
    place: quote.place,
    origin,
    quotedBy: quotedBy?.name,
    read,
    checked: holdingCheck(quote),
    caution: quote.caution,
    site: site.name,
    permalink: absolute(paths.quoteVersion(quote.id, currentVersion(quote))),
  };
}
