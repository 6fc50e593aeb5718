/** The quotations that each page of a speaker, a source or a topic gives one to follow. */
import type { Followed, QuoteNews } from '../../format/quote-feed.ts';
import { paths } from '../../paths.ts';
import type { Dossier, Entry } from '../dossier.ts';
import type { Quote } from '../schema/quote.ts';
import { quotesBySpeaker } from './quotes-by-speaker.ts';
import { readIn } from './quotes-of-source.ts';
import { speakerOfQuote } from './speaker-of-quote.ts';
import { topics } from './topics.ts';

/**
 * The page of all quotations, and one of each person, organisation, source and topic, also where none is yet.
 * `since` gives the day on which an address was first published; without it, a quotation is as old as its check.
 */
export function followedPages(dossier: Dossier, since?: ReadonlyMap<string, string>): Followed[] {
  const news = (quotes: Iterable<Entry<Quote>> = []): QuoteNews[] =>
    [...quotes].map((quote) => {
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
  const bySpeaker = quotesBySpeaker(dossier);
  const bySource = Map.groupBy(
    [...dossier.quotes.values()].flatMap((quote) =>
      [...new Set([readIn(quote.id), quote.origin])].map((source) => ({ source, quote })),
    ),
    ({ source }) => source,
  );
  return [
    { page: paths.quotes, name: 'Quotations', news: news(dossier.quotes.values()) },
    ...[...dossier.people.values()].map(({ id, name }) => ({
      page: paths.person(id),
      name,
      news: news(bySpeaker.get(id)),
    })),
    ...[...dossier.organisations.values()].map(({ id, name }) => ({
      page: paths.organisation(id),
      name,
      news: news(bySpeaker.get(id)),
    })),
    ...[...dossier.sources.values()].map(({ id, title }) => ({
      page: paths.source(id),
      name: title,
      news: news(bySource.get(id)?.map(({ quote }) => quote)),
    })),
    ...topics(dossier).map(({ topic, quotes }) => ({
      page: paths.topic(topic),
      name: `Topic: ${topic}`,
      news: news(quotes),
    })),
  ];
}
