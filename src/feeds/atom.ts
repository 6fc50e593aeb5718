/** A feed in Atom (RFC 4287). By hand: the packages at hand put plain text where Atom expects HTML. */
import { paths } from '../addresses/paths.ts';
import { escaped } from '../format/escaped.ts';
import { absolute, site } from '../site.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** The document. Titles and summaries are plain text, so that `<` and `&` in a headline stay what they are. */
export function atom({ page, title, description, entries, updated }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(site.language)}">`,
    element('id', absolute(page)),
    element('title', title),
    element('subtitle', description),
    element('updated', updated),
    `<author>${element('name', site.name)}</author>`,
    element('rights', `Our own words: ${site.licence.name}. Quotations remain their authors’.`),
    link('self', absolute(paths.feedOf(page))),
    link('alternate', absolute(page)),
    ...entries.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ url, title, summary, html, topics, published, updated }: FeedEntry): string {
  return [
    '<entry>',
    element('id', url),
    element('title', title),
    link('alternate', url),
    element('published', published),
    element('updated', updated),
    ...topics.map((topic) => `<category term="${escaped(topic)}"/>`),
    html ? `<content type="html">${escaped(html)}</content>` : element('summary', summary),
    '</entry>',
  ].join('\n');
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
const link = (rel: string, to: string): string => `<link rel="${rel}" href="${escaped(to)}"/>`;
