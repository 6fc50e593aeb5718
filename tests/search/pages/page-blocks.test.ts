import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { pageBlocks, readPage } from '../../../src/search/pages/page-blocks.ts';

const blocks = (html: string) =>
  pageBlocks(parse(`<main><p>Outside</p><div data-article="a">${html}</div></main>`));
const texts = (html: string) => blocks(html).map(({ text }) => text);

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    [
      'are paragraphs, headings, items and cells',
      '<h2>One</h2><p>Two</p><ul><li>Three</li></ul><table><tr><td>Four</td><td>Five</td></tr></table>',
      ['One', 'Two', 'Three', 'Four', 'Five'],
    ],
    [
      'run through links, quotations and claims',
      '<p>He said <span>“<a href="/q">one <em>reason</em></a>”</span>, they say.</p>',
      ['He said “one reason”, they say.'],
    ],
    [
      'end where another begins, also inside',
      '<li>Before<p>inside</p>after</li>',
      ['Before', 'inside', 'after'],
    ],
    [
      'hold no note markers',
      '<p>lead<sup><a href="#n1">12</a></sup> and <span data-footnote-ref>3</span>more</p>',
      ['lead and more'],
    ],
    ['keep an ordinal', '<p>19<sup>th</sup> century</p>', ['19th century']],
    ['part words at line breaks', '<p>one<br>two\n three</p>', ['one two three']],
    ['go on across a mark that is not seen', '<p>tea\uFEFFspoons</p>', ['tea\uFEFFspoons']],
    [
      'are no navigation, drawings or hidden words',
      '<nav>2</nav><svg><text>5</text></svg><p data-pagefind-ignore>6</p><p><span class="visually-hidden">7</span></p><!-- 8 -->',
      [],
    ],
    [
      'are boxes, captions and notes, without the way back from a note',
      '<aside class="box"><p>One</p></aside><figure><figcaption>Two</figcaption></figure><section data-footnotes><ol><li id="n"><p>Three <a data-footnote-backref href="#r">Back</a></p></li></ol></section>',
      ['One', 'Two', 'Three'],
    ],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

test('a block is landed on by its own id, the one around it, or the last before it', () => {
  const anchors = blocks(
    '<h2 id="h">A</h2><p id="p">B</p><figure id="f"><p>C</p></figure><p>D</p><aside id="b"><p>E</p></aside><ol><li id="n"><p>F</p></li></ol>',
  );
  expect(anchors.map(({ anchor }) => anchor)).toEqual(['h', 'p', 'f', 'f', 'b', 'n']);
});

test('a page without a marked article is read whole', () => {
  expect(pageBlocks(parse('<p>One')).map(({ text }) => text)).toEqual(['One']);
});

test('the headline and the standfirst are read, and are landed on at the top of the page', () => {
  const found = pageBlocks(
    parse(
      '<p id="before">Part 1</p><h1 data-searched>Spoons</h1><p data-searched>Counted <em>twice</em>.</p><p>By us</p><div data-article="a"><p id="p">One.</p></div>',
    ),
  );
  expect(found.map(({ text, anchor }) => [text, anchor])).toEqual([
    ['Spoons', ''],
    ['Counted twice.', ''],
    ['One.', 'p'],
  ]);
});

test('a run of text that holds what is confined to the page is not searched, nor is a box of it', () => {
  const html = `<div data-article="a"><p id="p1">One.</p><p id="p2">Two <span data-confined>“three”</span> four.</p>
    <figure data-confined><blockquote><p>Five.</p></blockquote></figure><p id="p3">Six.</p></div>`;
  expect(pageBlocks(parse(html)).map(({ text }) => text)).toEqual(['One.', 'Six.']);
});

test('what a long read says in several places is one passage', () => {
  const html = `<div data-article="a"><p>One.</p><p>One.</p><p>Two.</p>
    <section data-footnotes><p id="n1">Two.</p><p id="n2">Three.</p><p id="n3">(Three)</p></section></div>`;
  const { blocks } = readPage({ url: '/a/', title: 'A' }, parse(html));
  expect(blocks.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
});
