/** The quotations of the record, as the index takes them. */

import { paths } from '../../addresses/paths.ts';
import { plainCitation } from '../../quotation/cite/quote-citation.ts';
import type { Dossier, Entry } from '../../record/dossier.ts';
import type { Quote } from '../../record/kinds/quote.ts';
import { citedQuotation } from '../../record/views/quotes/cited-quotation.ts';
import { holdingCheck } from '../../record/views/quotes/holding-check.ts';
import { readIn } from '../../record/views/quotes/quotes-of-source.ts';
import { currentVersion } from '../../record/views/quotes/versions-of-quote.ts';
import { organisationOfQuote } from '../../record/views/speakers/organisation-of-quote.ts';
import { speakerOfQuote } from '../../record/views/speakers/speaker-of-quote.ts';
import { otherNamesOf } from '../names/name-list.ts';
import type { Quotation } from './quotation.ts';

/** All of them, in the order of their ids. */
export const quotationsOf = (dossier: Dossier): Quotation[] =>
  [...dossier.quotes.values()].map((quote) => quotationOf(quote, dossier));

function quotationOf(quote: Entry<Quote>, dossier: Dossier): Quotation {
  const { name, record, role } = speakerOfQuote(dossier, quote);
  const own = dossier.people.get(record?.id ?? '') ?? dossier.organisations.get(record?.id ?? '');
  const organisation = dossier.organisations.get(organisationOfQuote(dossier, quote) ?? '');
  const source = readIn(quote.id);
  const { title = source, kind = '', issued } = dossier.sources.get(source) ?? {};
  return {
    url: paths.quote(quote.id),
    words: quote.words,
    speaker: { id: record?.id ?? 'unnamed', name, others: own && otherNamesOf(name, own) },
    role,
    organisation: organisation && { id: organisation.id, name: organisation.name },
    said: quote.said,
    published: issued,
    source: { id: source, title, kind },
    topics: quote.topics,
    checked: holdingCheck(quote),
    caution: quote.caution,
    version: currentVersion(quote),
    citation: plainCitation(citedQuotation(dossier, quote)),
  };
}
