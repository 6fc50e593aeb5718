import { expect, test } from 'vitest';
import { atom } from '../../src/feeds/atom.ts';
import { feed } from '../../src/feeds/feed.ts';
import { jsonFeed } from '../../src/feeds/json-feed.ts';
import type { Dossier } from '../../src/record/dossier.ts';
import { read } from '../../src/record/read/read.ts';

const { dossier } = read('tests/site/content');
const articles = [...dossier.articles.values()];

test('are as new as the newest article or correction', () => {
  const days = articles.flatMap(({ written, corrections }) => [
    written,
    ...corrections.map(({ on }) => on),
  ]);
  expect(feed(dossier).updated).toBe(`${days.sort().at(-1)}T00:00:00Z`);
});

test('hold every long read under its address', () => {
  expect(
    feed(dossier)
      .entries.map(({ url }) => url.split('/').at(-2))
      .sort(),
  ).toEqual(articles.map(({ id }) => id).sort());
});

test('keep what XML would take for markup as text', () => {
  const [first] = articles;
  const odd = { ...first, title: 'Cuts & <b>"targets"</b>\u0007' };
  const text = atom(feed({ ...dossier, articles: new Map([['a', odd]]) } as Dossier));
  expect(text).toContain('<title>Cuts &amp; &lt;b&gt;&quot;targets&quot;&lt;/b&gt;</title>');
});

test('give the standfirst as summary in JSON Feed 1.1', () => {
  expect(jsonFeed(feed(dossier))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: feed(dossier).entries.map(({ url, summary }) => ({ id: url, summary })),
  });
});

test('hold the whole of an article where it is given, in place of the summary in Atom', () => {
  const [article] = articles;
  if (!article) throw new Error('The invented site has no article.');
  const whole = feed(dossier, new Map([[article.id, '<p>All of “it”</p>']]));
  expect(atom(whole)).toMatch(/<content type="html">&lt;p&gt;All of “it”&lt;\/p&gt;<\/content>/);
  expect(JSON.stringify(jsonFeed(whole))).toContain('"content_html":"<p>All of “it”</p>"');
});
