import { expect, test } from 'vitest';
import { copyOf } from '../../../src/publish/copies/article-copy.ts';
import { xhtml } from '../../../src/publish/copies/xhtml.ts';

const address = 'https://example.org/articles/spoons/';
const pageWith = (body: string): string =>
  `<!doctype html><html><body><aside aria-label="Content note"><p>Cutlery.</p><p class="not-printed"><a href="#support">Support</a></p></aside><div data-article="spoons">${body}</div></body></html>`;
const copied = (body: string): string => copyOf(address, pageWith(body)).body.map(xhtml).join('');

test.each<[string, string, string]>([
  [
    'words, without marks of the page',
    '<p class="a" data-b="c" id="p-1">One &amp; two</p>',
    '<p id="p-1">One &amp; two</p>',
  ],
  [
    'words with their record, the marks within the link',
    '<p>She said: <span data-wwc-record="/quotes/a/b/" id="q">“<a href="/quotes/a/b/">nine</a>”</span>.</p>',
    '<p>She said: <a href="https://example.org/quotes/a/b/" id="q">“nine”</a>.</p>',
  ],
  [
    'a block of words with its record',
    '<figure data-wwc-record="/quotes/a/b/"><blockquote><p>“Nine.”</p></blockquote></figure>',
    '<figure data-wwc-record="/quotes/a/b/"><blockquote cite="https://example.org/quotes/a/b/"><p>“Nine.”</p></blockquote></figure>',
  ],
  [
    'an address made whole',
    '<p><a href="/quotes/a/b/">x</a></p>',
    '<p><a href="https://example.org/quotes/a/b/">x</a></p>',
  ],
  [
    'a place in the text',
    '<p><a href="#n" id="r" role="doc-noteref">1</a></p><p id="n">N</p>',
    '<p><a href="#n" id="r" role="doc-noteref">1</a></p><p id="n">N</p>',
  ],
  [
    'a mark that the page draws, by its name',
    '<p><sup><a href="#n" role="doc-noteref" aria-label="Found: note 1"></a></sup></p><p id="n">N</p>',
    '<p><sup><a href="#n" role="doc-noteref">Found: note 1</a></sup></p><p id="n">N</p>',
  ],
  [
    'a note without the way back',
    '<p id="n">A note. <a href="#r" data-footnote-backref="">Back</a></p>',
    '<p id="n">A note. </p>',
  ],
  [
    'a heading without the way to itself',
    '<h2 id="h"><a class="anchor" href="#h">Spoons</a></h2>',
    '<h2 id="h">Spoons</h2>',
  ],
  [
    'a place that only the page has',
    '<p><a href="#support">s</a></p>',
    `<p><a href="${address}#support">s</a></p>`,
  ],
  [
    'no drawing, but what stands for it',
    '<figure><svg><text>9</text></svg><div aria-hidden="true">9</div><p class="visually-hidden">Nine.</p></figure>',
    '<figure><p>Nine.</p></figure>',
  ],
  [
    'a fold opened',
    '<details id="d"><summary>Table</summary><table><tr><td>1</td></tr></table></details>',
    '<div id="d"><p>Table</p><table><tbody><tr><td>1</td></tr></tbody></table></div>',
  ],
  [
    'no control, script or style',
    '<p>a<button>b</button><script>c</script></p><style>d</style>',
    '<p>a</p>',
  ],
  ['what is empty, closed', '<p>a<br>b</p>', '<p>a<br/>b</p>'],
])('keeps %s', (_what, html, expected) => {
  expect(copied(html)).toBe(expected);
});

test('has the content note and the sections', () => {
  const { note, sections } = copyOf(address, pageWith('<h2 id="a">A <em>b</em></h2><p>c</p>'));
  expect(note.map(xhtml).join('')).toBe('<p>Cutlery.</p>');
  expect(sections).toEqual([{ id: 'a', name: 'A b' }]);
});

test('says so where there is no article', () => {
  expect(() => copyOf(address, '<p>Nothing</p>')).toThrow('holds no article');
});
