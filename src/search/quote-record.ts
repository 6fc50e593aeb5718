/** What the search index holds of a quotation. */
import type { CustomRecord } from 'pagefind';
import type { Dossier, Entry } from '../dossier/dossier.ts';
import type { Quote } from '../dossier/schema/quote.ts';
import { readIn } from '../dossier/views/quotes-of-source.ts';
import { speakerOfQuote } from '../dossier/views/speaker-of-quote.ts';
import { dateInWords } from '../format/date.ts';
import { paths } from '../paths.ts';
import { facetValues } from './facet-values.ts';

/** The words and the speaker's name, to be found; the rest, to be shown as text and to narrow by. */
export function quoteRecord(quote: Entry<Quote>, dossier: Dossier): CustomRecord {
  const speaker = speakerOfQuote(dossier, quote);
  const values = Object.entries(facetValues(quote, dossier)).filter(([, list]) => list.length > 0);
  return {
    url: paths.quote(quote.id),
    content: `${quote.words} ${speaker.name}`,
    language: 'en',
    meta: {
      title: quote.words,
      speaker: speaker.name,
      role: speaker.role ?? '',
      said: dateInWords(quote.said),
      source: dossier.sources.get(readIn(quote.id))?.title ?? readIn(quote.id),
    },
    filters: Object.fromEntries(
      values.map(([facet, list]) => [facet, list.map(({ value }) => value)]),
    ),
    sort: { date: quote.said.replace('about ', '') },
  };
}
