/** Every quotation, by each of the ways in which a reader may look for it. */
import { byDate, yearOf } from '../../dates.ts';
import type { Dossier, Entry } from '../../dossier.ts';
import type { Quote } from '../../kinds/quote.ts';
import { readIn } from './quotes-of-source.ts';

export interface QuoteGroup {
  /** What its members share, as a key: an id, a topic or a year. */
  readonly key: string;
  readonly quotes: readonly Entry<Quote>[];
}

/** All groupings; within a group, quotations are in order of time. */
export interface QuoteIndex {
  readonly speaker: readonly QuoteGroup[];
  readonly source: readonly QuoteGroup[];
  readonly topic: readonly QuoteGroup[];
  readonly year: readonly QuoteGroup[];
}

/** Groups by speaker (sort name; the unnamed last, under ''), source (title), topic and year. */
export function quoteIndex(dossier: Dossier): QuoteIndex {
  const group = (keys: (quote: Entry<Quote>) => string[], name = (key: string) => key) =>
    grouped(dossier, keys).sort((a, b) => name(a.key).localeCompare(name(b.key), 'en-GB'));
  const speakerName = (id: string) =>
    dossier.people.get(id)?.['sort-name'] ?? dossier.organisations.get(id)?.name ?? '\u{FFFF}';
  return {
    speaker: group(({ speaker }) => [speaker ?? ''], speakerName),
    source: group(
      ({ id }) => [readIn(id)],
      (id) => dossier.sources.get(id)?.title ?? id,
    ),
    topic: group(({ topics }) => topics),
    year: group(({ said }) => [String(yearOf(said))]),
  };
}

function grouped(dossier: Dossier, keys: (quote: Entry<Quote>) => string[]): QuoteGroup[] {
  const groups = new Map<string, Entry<Quote>[]>();
  for (const quote of dossier.quotes.values()) {
    for (const key of new Set(keys(quote))) {
      groups.set(key, [...(groups.get(key) ?? []), quote]);
    }
  }
  return [...groups].map(([key, quotes]) => ({
    key,
    quotes: quotes.sort((a, b) => byDate(a.said, b.said)),
  }));
}
