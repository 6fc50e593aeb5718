/** A feed in Atom (RFC 4287). By hand: the packages at hand put plain text where Atom expects HTML. */
import { paths } from '../paths.ts';
import { site } from '../site.ts';
import { absolute, type Feed, type FeedEntry } from './feed.ts';

/** The document. Texts are plain text, so that `<` and `&` in a headline stay what they are. */
export function atom({ entries, updated }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(site.language)}">`,
    element('id', absolute(paths.home)),
    element('title', site.name),
    element('subtitle', site.description),
    element('updated', updated),
    `<author>${element('name', site.name)}</author>`,
    element('rights', `Our own words: ${site.licence.name}. Quotations remain their authors’.`),
    link('self', absolute(paths.feed)),
    link('alternate', absolute(paths.home)),
    ...entries.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ url, title, summary, topics, published, updated }: FeedEntry): string {
  return [
    '<entry>',
    element('id', url),
    element('title', title),
    link('alternate', url),
    element('published', published),
    element('updated', updated),
    ...topics.map((topic) => `<category term="${escaped(topic)}"/>`),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
const link = (rel: string, to: string): string => `<link rel="${rel}" href="${escaped(to)}"/>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escaped for text and attributes; what XML 1.0 cannot hold at all is left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');
