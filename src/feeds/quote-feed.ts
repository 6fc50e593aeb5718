/** Quotations as news: what the feed of a speaker, a source, a topic or of all of them says. */

import { paths } from '../addresses/paths.ts';
import { dateInWords } from '../format/date.ts';
import { escaped } from '../format/escaped.ts';
import type { QuoteNews } from '../record/views/quotes/quote-news.ts';
import { absolute, site } from '../site.ts';
import { type Feed, type FeedEntry, lastOf, midnight } from './feed.ts';

/** A page, and its quotations as news. */
export interface Followed {
  readonly page: string;
  /** What it is called: a name, a title, a topic. */
  readonly name: string;
  readonly news: readonly QuoteNews[];
}

/** A reader of feeds asks for all of it each time. */
const most = 100;

/** The feed of a page, the latest published first and, of one day, the latest said. */
export function quoteFeed({ page, name, news }: Followed): Feed {
  const entries = news
    .toSorted((a, b) => later(a.added, b.added) || later(said(a), said(b)))
    .slice(0, most)
    .map(entry);
  return {
    page,
    title: `${name} – ${site.name}`,
    description: 'Quotations, each with the document it was read in and how the two were compared.',
    entries,
    updated: lastOf(entries.map(({ updated }) => updated)),
  };
}

const later = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);
const said = ({ quote }: QuoteNews): string => quote.said.replace('about ', '');

// Comparing the words once more changes nothing in them: only a correction makes a quotation newer.
const entry = (news: QuoteNews): FeedEntry => ({
  url: absolute(paths.quote(news.quote.id)),
  title: `${capital(news.speaker)}, ${dateInWords(news.quote.said)}: “${beginning(news.quote.words)}”`,
  summary: `“${news.quote.words}” ${attribution(news)}`,
  html: html(news),
  topics: news.quote.topics,
  published: midnight(news.added),
  updated: midnight(lastOf([news.added, ...news.quote.corrections.map(({ on }) => on)])),
});

const attribution = ({ quote, speaker, role }: QuoteNews): string =>
  `${[capital(speaker), role, dateInWords(quote.said)].filter(Boolean).join(', ')}.`;

function html(news: QuoteNews): string {
  const { quote, source, companions } = news;
  const link = (path: string, text: string) =>
    `<a href="${escaped(absolute(path))}">${escaped(text)}</a>`;
  const words = escaped(`“${quote.words}”`).replaceAll('\n', '<br>');
  return [
    `<blockquote><p>${words}</p></blockquote>`,
    `<p>${escaped(attribution(news))}</p>`,
    source &&
      `<p>Read in: ${link(paths.source(source.id), source.title)}, ${escaped(quote.place)}</p>`,
    quote.caution && `<p>Take care: ${escaped(quote.caution)}</p>`,
    ...companions.map(
      ({ id, words }) => `<p>Never used without: ${link(paths.quote(id), `“${words}”`)}</p>`,
    ),
    ...quote.corrections.map(
      ({ on, what }) => `<p>Corrected, ${dateInWords(on)}: ${escaped(what)}</p>`,
    ),
    `<p>${link(paths.quote(quote.id), 'How the words came here, and how they were checked')}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** A title is one line. */
function beginning(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60).replace(/\s\S*$/, '')} …` : line;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
