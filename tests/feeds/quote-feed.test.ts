import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { atom } from '../../src/feeds/atom.ts';
import { feed } from '../../src/feeds/feed.ts';
import { jsonFeed } from '../../src/feeds/json-feed.ts';
import { quoteFeed } from '../../src/feeds/quote-feed.ts';
import type { Dossier } from '../../src/record/dossier.ts';
import { read } from '../../src/record/read/read.ts';
import { followedPages } from '../../src/record/views/followed-pages.ts';
import { quoteNews } from '../../src/record/views/quotes/quote-news.ts';
import { aDossier, anArticle, aQuote, aSource } from '../record/builders.ts';

const { dossier } = read('tests/site/content');
const quoteFeeds = (of: Dossier) =>
  followedPages(of).map(({ page, name, quotes }) =>
    quoteFeed({ page, name, news: quoteNews(of, quotes) }),
  );
const feeds = [feed(dossier), ...quoteFeeds(dossier)];
const instant = /^\d{4}-\d\d-\d\dT00:00:00Z$/;

const children = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement => child.type === 'element' && (child as XmlElement).name === name,
  );
const textOf = (parent: XmlElement, name: string): string => {
  const [only, ...more] = children(parent, name);
  expect(more, name).toEqual([]);
  return only?.text ?? '';
};
const hrefOf = (parent: XmlElement, rel: string): string | undefined =>
  children(parent, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href;

describe.each(feeds.map((each) => [each.page, each] as const))('the feed of %s', (page, each) => {
  test('has what RFC 4287 asks of a feed and of its entries', () => {
    const { root } = parseXml(atom(each));
    if (!root) throw new Error('The document is empty.');
    expect(root.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(() => new URL(textOf(root, 'id'))).not.toThrow();
    expect(textOf(root, 'title')).not.toBe('');
    expect(textOf(root, 'updated')).toMatch(instant);
    expect(children(root, 'author').map((author) => textOf(author, 'name'))).toHaveLength(1);
    expect(new URL(hrefOf(root, 'self') ?? '').pathname).toBe(`${page}feed.xml`);
    expect(new URL(hrefOf(root, 'alternate') ?? '').pathname).toBe(page);
    const entries = children(root, 'entry');
    expect(entries).toHaveLength(each.entries.length);
    for (const entry of entries) {
      expect(textOf(entry, 'id')).toBe(hrefOf(entry, 'alternate'));
      expect(textOf(entry, 'title')).not.toBe('');
      expect(textOf(entry, 'published')).toMatch(instant);
      expect(textOf(entry, 'updated')).toMatch(instant);
      expect(children(entry, 'content').length + children(entry, 'summary').length).toBe(1);
    }
    expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(entries.length);
  });

  test('has what JSON Feed 1.1 asks', () => {
    const { items, ...head } = JSON.parse(JSON.stringify(jsonFeed(each)));
    expect(head).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
    expect(new URL(head.feed_url).pathname).toBe(`${page}feed.json`);
    for (const item of items) {
      expect(item.id).toBe(item.url);
      expect(item.content_html ?? item.content_text).toBeTypeOf('string');
      expect(item.date_published).toMatch(instant);
    }
  });
});

const news = (id: string, added: string, fields: object = {}) => ({
  quote: aQuote({ id, ...fields }),
  speaker: 'a warden',
  role: undefined as string | undefined,
  source: aSource({ id: 'minutes', title: 'Minutes & <notes>' }),
  companions: [],
  added,
});
const followed = (...all: ReturnType<typeof news>[]) =>
  quoteFeed({ page: '/quotes/', name: 'Quotations', news: all });

test('the latest published comes first and, of one day, the latest said', () => {
  const { entries } = followed(
    news('minutes/a', '2020-01-02', { said: '2001' }),
    news('minutes/b', '2020-01-02', { said: 'about 2002' }),
    news('minutes/c', '2020-01-03', { said: '1999' }),
  );
  expect(entries.map(({ url }) => url.split('/').at(-2))).toEqual(['c', 'b', 'a']);
});

test('a correction makes a quotation newer, and another check does not', () => {
  const corrected = [{ on: '2020-02-01', what: 'The date was wrong.' }];
  const { entries, updated } = followed(
    news('minutes/a', '2020-01-02', { corrections: corrected }),
    news('minutes/b', '2020-01-02', { checked: { by: 'eye', on: '2021-01-01' } }),
  );
  expect(entries.map(({ updated }) => updated).sort()).toEqual([
    '2020-01-02T00:00:00Z',
    '2020-02-01T00:00:00Z',
  ]);
  expect(updated).toBe('2020-02-01T00:00:00Z');
});

test('words that look like markup stay words', () => {
  const [entry] = followed(
    news('minutes/a', '2020-01-02', { words: 'Spoons <b> & forks\nand more' }),
  ).entries;
  expect(entry?.html).toContain('<p>“Spoons &lt;b&gt; &amp; forks<br>and more”</p>');
  expect(entry?.html).toContain('>Minutes &amp; &lt;notes&gt;</a>');
  expect(entry?.title).toBe('A warden, 2001: “Spoons <b> & forks and more”');
});

test('a title has the first 60 signs, and ends with a whole word', () => {
  const titleOf = (words: string) =>
    followed(news('minutes/a', '2020-01-02', { words })).entries[0]?.title;
  const sixty = 'Every spoon in the hall was counted twice, and the two agree';
  expect(sixty).toHaveLength(60);
  expect(titleOf(sixty)).toBe(`A warden, 2001: “${sixty}”`);
  expect(titleOf(`${sixty}.`)).toBe(
    'A warden, 2001: “Every spoon in the hall was counted twice, and the two …”',
  );
});

test('words come with what they are never used without, and with their caution', () => {
  const page = feeds.find((each) => each.page === '/organisations/hall-committee/');
  const [entry] = page?.entries ?? [];
  expect(entry?.html).toMatch(
    /Never used without: <a href="[^"]+\/hall-minutes-2001\/drawer-forgotten\/">“The drawer under/,
  );
  expect(entry?.html).toContain('Take care: The words in part belong to it.');
});

test('a feed holds the hundred newest', () => {
  const many = Array.from({ length: 120 }, (_, index) => news(`minutes/q-${index}`, '2020-01-02'));
  expect(followed(...many).entries).toHaveLength(100);
});

test('a feed of nothing is a feed', () => {
  const empty = quoteFeeds(aDossier({ sources: [aSource({ id: 'minutes' })] }));
  expect(empty.map(({ entries, updated }) => [entries.length, updated])).toEqual([
    [0, '1970-01-01T00:00:00Z'],
    [0, '1970-01-01T00:00:00Z'],
  ]);
});

test('an entry has all of it in HTML', () => {
  const { description, entries } = followed({
    ...news('minutes/a', '2020-01-02', {
      said: 'about 2001',
      caution: 'In part.',
      corrections: [{ on: '2020-02-01', what: 'The date.' }],
    }),
    role: 'of the hall',
    companions: [{ id: 'minutes/b', words: 'Not one.' }] as never,
  });
  expect(description).toBe(
    'Quotations, each with the document it was read in and how the two were compared.',
  );
  const site = 'https://whatwascounted.example';
  expect(entries[0]?.html?.split('\n')).toEqual([
    '<blockquote><p>“Every spoon was counted.”</p></blockquote>',
    '<p>A warden, of the hall, about 2001.</p>',
    `<p>Read in: <a href="${site}/sources/minutes/">Minutes &amp; &lt;notes&gt;</a>, item 3</p>`,
    '<p>Take care: In part.</p>',
    `<p>Never used without: <a href="${site}/quotes/minutes/b/">“Not one.”</a></p>`,
    '<p>Corrected, 1 February 2020: The date.</p>',
    `<p><a href="${site}/quotes/minutes/a/">How the words came here, and how they were checked</a></p>`,
  ]);
});

test('of one day and one date the order is kept, and what was said about a year counts as of it', () => {
  const order = (...all: [id: string, added: string, said: string][]) =>
    followed(...all.map(([id, added, said]) => news(`minutes/${id}`, added, { said }))).entries.map(
      ({ url }) => url.split('/').at(-2),
    );
  expect(order(['a', '2020-01-02', '2001'], ['b', '2020-01-02', '2001'])).toEqual(['a', 'b']);
  expect(order(['a', '2020-01-02', 'about 2001'], ['b', '2020-01-02', '2002'])).toEqual(['b', 'a']);
  expect(
    order(['a', '2020-01-02', '2001'], ['b', '2020-01-04', '2001'], ['c', '2020-01-03', '2001']),
  ).toEqual(['b', 'c', 'a']);
});

test('Atom is one element a line, after its declaration', () => {
  const lines = atom(followed(news('minutes/a', '2020-01-02'))).split('\n');
  expect(lines[0]).toBe('<?xml version="1.0" encoding="utf-8"?>');
  expect(lines.filter((line) => line === '<entry>' || line === '</entry>')).toHaveLength(2);
  expect(lines.at(-2)).toBe('</feed>');
});

test('long reads come the latest written first, of one day the later in the series', () => {
  const read = (id: string, series: number, written: string) => anArticle({ id, series, written });
  const { entries } = feed(
    aDossier({
      articles: [
        read('a', 1, '2020-01-03'),
        read('b', 2, '2020-01-03'),
        read('c', 3, '2020-01-02'),
        read('d', 4, '2020-01-04'),
      ],
    }),
  );
  expect(entries.map(({ url }) => url.split('/').at(-2))).toEqual(['d', 'b', 'a', 'c']);
});
