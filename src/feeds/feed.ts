/** What a feed holds, and the long reads as one. */

import { paths } from '../addresses/paths.ts';
import type { Dossier } from '../record/dossier.ts';
import { absolute, site } from '../site.ts';

/** One long read or quotation. Addresses are absolute; the address is also the id that never changes. */
export interface FeedEntry {
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** The whole of it, in plain HTML, where a feed can hold it. */
  readonly html?: string;
  readonly topics: readonly string[];
  /** Instants of RFC 3339: midnight of the day. */
  readonly published: string;
  readonly updated: string;
}

export interface Feed {
  /** The address of the page it follows, within the site; the feed lies beside it. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly entries: readonly FeedEntry[];
  readonly updated: string;
}

/**
 * The latest first; an article is as new as its last correction, and the feed as its newest article. `texts` has the
 * whole of articles in HTML, by id, where it can be had.
 */
export function feed(dossier: Dossier, texts: ReadonlyMap<string, string> = new Map()): Feed {
  const entries = [...dossier.articles.values()]
    .sort((a, b) => b.series - a.series)
    .sort((a, b) => (a.written === b.written ? 0 : a.written < b.written ? 1 : -1))
    .map((article) => ({
      url: absolute(paths.article(article.id)),
      title: article.title,
      summary: article.standfirst,
      ...wholeOf(texts.get(article.id)),
      topics: article.topics,
      published: midnight(article.written),
      updated: midnight(lastOf([article.written, ...article.corrections.map(({ on }) => on)])),
    }));
  return {
    page: paths.home,
    title: site.name,
    description: site.description,
    entries,
    updated: lastOf(entries.map(({ updated }) => updated)),
  };
}

const wholeOf = (html: string | undefined) => (html === undefined ? {} : { html });

/** The instant at which a day begins. */
export const midnight = (day: string): string => `${day}T00:00:00Z`;

/** The latest; for a feed of nothing, the beginning of time as computers count it. */
export const lastOf = (dates: readonly string[]): string =>
  dates.toSorted().at(-1) ?? midnight('1970-01-01');
