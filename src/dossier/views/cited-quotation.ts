/** A quotation with all that a citation of it names. */
import type { CitedQuotation } from '../../format/quote-citation.ts';
import { paths } from '../../paths.ts';
import { site } from '../../site.ts';
import type { Dossier, Entry } from '../dossier.ts';
import type { Quote } from '../schema/quote.ts';
import { readIn } from './quotes-of-source.ts';
import { speakerOfQuote } from './speaker-of-quote.ts';
import { currentVersion } from './versions-of-quote.ts';

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
    checked: quote.checked,
    caution: quote.caution,
    site: site.name,
    permalink: new URL(paths.quoteVersion(quote.id, currentVersion(quote)), site.origin).href,
  };
}
