/** A feed in JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import { paths } from '../addresses/paths.ts';
import { absolute, site } from '../site.ts';
import type { Feed } from './feed.ts';

/** The document, as an object to be written as JSON. */
export const jsonFeed = ({ page, title, description, entries }: Feed): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  description,
  home_page_url: absolute(page),
  feed_url: absolute(paths.jsonFeedOf(page)),
  language: site.language,
  authors: [{ name: site.name, url: absolute(paths.home) }],
  items: entries.map(({ url, title, summary, html, topics, published, updated }) => ({
    id: url,
    url,
    title,
    summary,
    // An item must have a text, and the long reads are read where their sources can be followed.
    ...(html ? { content_html: html } : { content_text: summary }),
    date_published: published,
    date_modified: updated,
    tags: topics,
  })),
});
