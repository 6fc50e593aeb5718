import { describe, expect, test } from 'vitest';
import { pageOf, textOf } from '../../../src/publish/finished/finished-page.ts';
import { faultsOfForm } from '../../../src/publish/finished/whole-pages.ts';

const faults = (body: string) =>
  faultsOfForm(pageOf('/', `<!doctype html><html><body>${body}</body></html>`));
const struck = '<p data-wwc-place="3:1">20 <';

describe('a page of a wrong form is told with what to do', () => {
  test.each<[what: string, body: string, found: string, remedy: string]>([
    [
      'an id twice',
      '<p id="a">A</p><p id="a">B</p>',
      'the id "a" a second time',
      'Word the heading otherwise, so that a link to it can only mean one place.',
    ],
    [
      'a link in a link',
      '<a href="/a/">One <a href="/b/">two</a></a>',
      'a link to "/b/" within a link',
      'Let the words of a link hold no other link, note or quotation.',
    ],
    [
      'a link in a link, to nowhere',
      '<a href="/a/">One <a name="b">two</a></a>',
      'a link to "" within a link',
      'Let the words of a link hold no other link, note or quotation.',
    ],
    [
      'a link without words',
      '<a href="/a/"> </a>',
      'a link without words',
      'Give it words, or take it out.',
    ],
    ['a heading', '<h6></h6>', 'a heading without words', 'Give it words, or take it out.'],
    [
      'a picture without words',
      '<img src="/a.png" alt=" ">',
      'a picture without a file or without words',
      'Write ![what it shows](../images/name.svg).',
    ],
    [
      'a picture without a file',
      '<img alt="A hall">',
      'a picture without a file or without words',
      'Write ![what it shows](../images/name.svg).',
    ],
    ...['del', 's', 'strike'].map((tag): [string, string, string, string] => [
      `words in <${tag}>`,
      `${struck}${tag}>30</${tag}> 10</p>`,
      'words that are struck out',
      'Take the words out; what was changed after publication stands under corrections.',
    ]),
    [
      'a note in a heading’s name',
      '<h2 id="count2">Count<sup><a data-footnote-ref href="#n">2</a></sup></h2>',
      'the number of a note in the name of a heading',
      'Put the note into the paragraph below the heading.',
    ],
  ])('%s', (_what, body, found, remedy) => {
    expect(faults(body)).toMatchObject([{ rule: 'pages-are-whole', found, remedy }]);
  });

  test('the second of two places with one id, and each further one', () => {
    const [second, third] = faults('<p id="a">A</p><p id="a">B</p><i id="b"></i><p id="a">C</p>');
    expect([second, third].map((each) => each?.element && textOf(each.element))).toEqual([
      'B',
      'C',
    ]);
  });

  test('a sign of Markdown, with the forty characters from it on', () => {
    const [fault] = faults(`<p>So: **${'a'.repeat(60)}**</p>`);
    expect(fault?.found).toBe(`the marks of an emphasis: **${'a'.repeat(38)}`);
  });
});

describe('a page is whole', () => {
  test.each([
    ['with two links side by side', '<a href="/a/">One</a> <a href="/b/">two</a>'],
    ['with a link in what a script writes', '<a href="/a/"><script>"<a b>"</script>One</a>'],
    ['with a place that is no link and has no words', '<a id="here"></a>'],
    ['with elements that have no id, or an empty one', '<p>A</p><p>B</p><p id>A</p><p id>B</p>'],
    [
      'with a link whose words are those of a picture',
      '<a href="/a/"><img src="/a.png" alt="A"></a>',
    ],
    ['with a link that is named for the ear', '<a href="/a/"><svg aria-label="A"></svg></a>'],
    ['with words struck out that are of no text', '<p>20 <del>30</del> 10</p>'],
    ['with no words struck out', '<p data-wwc-place="3:1">20 <b>30</b></p>'],
    [
      'with a note in a heading that is no part of its name',
      '<h2 id="count">Count<sup><a data-footnote-ref href="#n">2</a></sup></h2>',
    ],
    [
      'with a number of its own at the end of a heading’s name',
      '<h2 id="count2">Count <a href="#n">2</a></h2>',
    ],
    [
      'with a note in a heading without a name',
      '<h2>Count<a data-footnote-ref href="#n">2</a></h2>',
    ],
    ['with signs in code', '<p><code>**a**</code></p><p><kbd>**a**</kbd></p><pre>**a**</pre>'],
  ])('%s', (_with, body) => {
    expect(faults(body)).toEqual([]);
  });
});
