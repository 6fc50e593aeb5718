/** What the search index holds of a quotation. */
import type { CustomRecord } from 'pagefind';
import type { Dossier, Entry } from '../dossier/dossier.ts';
import type { Quote } from '../dossier/schema/quote.ts';
import { readIn } from '../dossier/views/quotes-of-source.ts';
import { speakerOfQuote } from '../dossier/views/speaker-of-quote.ts';
import { dateInWords } from '../format/date.ts';
import { paths } from '../paths.ts';
import { facetValues } from './facet-values.ts';
import type { Shown } from './facets.ts';

/** The words and the speaker’s name, to be found; the rest, to be shown as text and to narrow by. */
export function quoteRecord(quote: Entry<Quote>, dossier: Dossier): CustomRecord {
  const speaker = speakerOfQuote(dossier, quote);
  const values = Object.entries(facetValues(quote, dossier));
  const source = readIn(quote.id);
  // What is only shown goes among the filters: Pagefind looks for words in all of `meta`.
  const shown: Record<Shown, string | undefined> = {
    'speaker-name': speaker.name,
    role: speaker.role,
    said: dateInWords(quote.said),
    'source-title': dossier.sources.get(source)?.title ?? source,
  };
  return {
    url: paths.quote(quote.id),
    content: `${quote.words} ${speaker.name}`,
    language: 'en',
    meta: { title: quote.words },
    filters: Object.fromEntries(
      [
        ...values.map(([facet, list]) => [facet, list.map(({ value }) => value)] as const),
        ...Object.entries(shown).map(([name, text]) => [name, text ? [text] : []] as const),
      ].filter(([, list]) => list.length > 0),
    ),
    sort: { date: quote.said.replace('about ', '') },
  };
}
