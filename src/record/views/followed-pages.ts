/** Which pages give one quotations to follow: those of speakers, sources and topics, and that of all. */
import { paths } from '../../addresses/paths.ts';
import type { Dossier, Entry } from '../dossier.ts';
import type { Quote } from '../kinds/quote.ts';
import { readIn } from './quotes/quotes-of-source.ts';
import { quotesBySpeaker } from './speakers/quotes-by-speaker.ts';
import { topics } from './topics.ts';

export interface FollowedPage {
  readonly page: string;
  /** What it is called: a name, a title, a topic. */
  readonly name: string;
  readonly quotes: readonly Entry<Quote>[];
}

/** The page of all quotations, and one of each person, organisation, source and topic, also where none is yet. */
export function followedPages(dossier: Dossier): FollowedPage[] {
  const bySpeaker = quotesBySpeaker(dossier);
  const bySource = Map.groupBy(
    [...dossier.quotes.values()].flatMap((quote) =>
      [...new Set([readIn(quote.id), quote.origin])].map((source) => ({ source, quote })),
    ),
    ({ source }) => source,
  );
  return [
    { page: paths.quotes, name: 'Quotations', quotes: [...dossier.quotes.values()] },
    ...[...dossier.people.values()].map(({ id, name }) => ({
      page: paths.person(id),
      name,
      quotes: bySpeaker.get(id) ?? [],
    })),
    ...[...dossier.organisations.values()].map(({ id, name }) => ({
      page: paths.organisation(id),
      name,
      quotes: bySpeaker.get(id) ?? [],
    })),
    ...[...dossier.sources.values()].map(({ id, title }) => ({
      page: paths.source(id),
      name: title,
      quotes: bySource.get(id)?.map(({ quote }) => quote) ?? [],
    })),
    ...topics(dossier).map(({ topic, quotes }) => ({
      page: paths.topic(topic),
      name: `Topic: ${topic}`,
      quotes,
    })),
  ];
}
