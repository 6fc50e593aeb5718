import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../src/publish/finished/finished-page.ts';
import { namingIn } from '../../../src/publish/finished/named.ts';
import { standingTogetherIn } from '../../../src/publish/finished/standing-together.ts';
import { faultsOfForm } from '../../../src/publish/finished/whole-pages.ts';
import { uncomparedWords } from '../../../src/publish/finished/words-are-compared.ts';
import { aClaim, aDossier, anArticle, aPerson, aQuote, aSource } from '../../record/builders.ts';

const dossier = aDossier({
  sources: [aSource({ id: 'minutes', title: "Minutes of the 'great count'" })],
  people: [
    aPerson({ id: 'ada', name: 'Ada Example', 'sort-name': 'Example, Ada' }),
    aPerson({ id: 'cy', name: 'Cy Mayor', 'sort-name': 'Mayor, Cy', 'keep-apart-from': ['ts-1'] }),
  ],
  quotes: [aQuote({ id: 'minutes/spoons', words: 'Every spoon in the hall was counted.' })],
  claims: [
    aClaim({ id: 'ts-1', quotes: ['minutes/spoons'] }),
    aClaim({ id: 'ts-2', kind: 'denial', 'never-without-one-of': ['ts-1'] }),
  ],
  articles: [anArticle({ id: 'drawer' })],
});
const naming = namingIn(dossier);
const together = standingTogetherIn(dossier, naming);
const page = (body: string, address = '/articles/drawer/') =>
  pageOf(address, `<!doctype html><html><body>${body}</body></html>`);

describe('words in quotation marks', () => {
  const compared = (body: string, address?: string) =>
    uncomparedWords(page(body, address), dossier, naming).map(({ found }) => found);

  test.each<[string, string, string?]>([
    [
      'in a link to their record',
      '<p><a href="/quotes/minutes/spoons/">“Every spoon in the hall”</a></p>',
    ],
    [
      'in an element that names it',
      '<p data-wwc-record="/quotes/minutes/spoons/">‘spoon in the hall’</p>',
    ],
    [
      'as a blockquote of it',
      '<blockquote cite="/quotes/minutes/spoons/">Every spoon in the hall was counted.</blockquote>',
    ],
    ['on its own page', '<h1>“Every spoon in the …”</h1>', '/quotes/minutes/spoons/'],
    [
      'of a quotation that a claim names',
      '<p id="ts-1">It said “every spoon” hm</p>'.replace('every', 'Every'),
      '/claims/',
    ],
    ['of a title, in a link to it', '<a href="/sources/minutes/">Minutes of the ‘great count’</a>'],
    [
      'in code for programs on its page',
      '<pre>&lt;a href="/x/"> “Every spoon”</pre>',
      '/quotes/minutes/spoons/',
    ],
    [
      'that are apostrophes',
      "<p>In the '90s the hall's spoons, and the committees' spoons, were counted.</p>",
    ],
    ['that are one word in single marks', '<p>The so-called ‘spoon’.</p>'],
  ])('pass %s', (_name, body, address) => {
    expect(compared(body, address)).toEqual([]);
  });

  test.each<[string, string, string?]>([
    ['across an emphasis', '<p>The vicar said ‘<em>every spoon was counted</em>’ to all.</p>'],
    ['across a link', '<p>He said “<a href="/method/">every spoon</a>” once.</p>'],
    [
      'around a claim',
      '<p>He said “<span class="claimed">every spoon<sup><a href="/claims/#ts-1">found</a></sup></span>”.</p>',
    ],
    ['in code', '<p>He said <code>"we cooked it again"</code>.</p>'],
    ['in an alternative text', '<p><img src="/a.png" alt="“we cooked it again”"></p>'],
    ['in a title of a link', '<p><a href="/method/" title="“we cooked it”">Method</a></p>'],
    ['in a label', '<nav aria-label="“we cooked it”"><a href="/method/">Method</a></nav>'],
    ['in a description', '<meta name="description" content="He said “we cooked it”.">'],
    ['in pointed marks', '<p>‹every spoon›</p>'],
    ['in full width', '<p>＂every spoon＂</p>'],
    ['in reversed marks', '<p>‟every spoon"</p>'],
    ['in guillemets', '<p>«every spoon»</p>'],
    ['in low marks', '<p>„every spoon“</p>'],
    ['in corner brackets', '<p>「every spoon」</p>'],
    ['that are never closed', '<p>“every spoon</p>'],
    ['in a quotation of nobody', '<blockquote><p>We cooked every book.</p></blockquote>'],
    ['in an inline quotation of nobody', '<p>He said <q>we cooked it</q>.</p>'],
    ['that differ by a letter', '<a href="/quotes/minutes/spoons/">“Every spoom in the hall”</a>'],
    [
      'that differ within a quotation',
      '<blockquote cite="/quotes/minutes/spoons/">“Every spoon in a hall was counted.”</blockquote>',
    ],
    ['of another record', '<a href="/claims/#ts-2">“Every spoon in the hall”</a>'],
    [
      'under corrections',
      '<ol><li>The chief said "we cooked every book".</li></ol>',
      '/corrections/',
    ],
  ])('are refused %s', (_name, body, address) => {
    expect(compared(body, address)).not.toEqual([]);
  });

  test('are told beside those of the record they name, and beside none where they name no words', () => {
    const [other] = compared('<a href="/quotes/minutes/spoons/">“Every spoom in the hall”</a>');
    expect(other).toMatch(/^words that are not those of quotes\/minutes\/spoons: /);
    expect(compared('<p>“Every spoon in the hall”</p>')).toEqual([
      'words in quotation marks that were compared with no record: Every spoon in the hall',
    ]);
  });
});

describe('a page', () => {
  test.each<[string, string, string]>([
    ['an id twice', '<h2 id="a">A</h2><p id="a">B</p>', 'the id "a" a second time'],
    [
      'a link in a link',
      '<a href="/a/">One <a href="/b/">two</a></a>',
      'a link to "/b/" within a link',
    ],
    ['a heading without words', '<h2 id="a"> </h2>', 'a heading without words'],
    ['a link without words', '<a href="/a/"></a>', 'a link without words'],
    [
      'a picture without words',
      '<img src="/a.png" alt="">',
      'a picture without a file or without words',
    ],
    [
      'words struck out',
      '<p data-wwc-place="3:1">20<del>30 … 5</del>10</p>',
      'words that are struck out',
    ],
    [
      'a note in a heading’s name',
      '<h2 id="count2">Count<sup><a data-footnote-ref href="#n">2</a></sup></h2>',
      'the number of a note in the name of a heading',
    ],
    [
      'a citation',
      '<p>Spoons.[see @hall-minutes-2001, item 3]</p>',
      'a citation as it was written: [see @hall-minutes-2001, item 3]',
    ],
    ['a bare citation', '<p>Spoons (@minutes).</p>', 'a citation as it was written: (@minutes).'],
    ['a note', '<p>Spoons.[^one]</p>', 'the mark of a note as it was written: [^one]'],
    ['a row', '<p>| A | B |</p>', 'a row of a table as it was written: | A | B |'],
    ['an emphasis', '<p>**Spoons**</p>', 'the marks of an emphasis: **Spoons**'],
  ])('with %s is refused', (_name, body, expected) => {
    expect(faultsOfForm(page(body)).map(({ found }) => found)).toContain(expected);
  });

  test('that is whole passes', () => {
    const body =
      '<h2 id="a">A</h2><a href="/a/"><img src="/a.png" alt="A"></a><p>a@example.org [sic] 20~30</p><pre>[@x]</pre>';
    expect(faultsOfForm(page(body))).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    [
      'a name with what it is kept from',
      '<p>Cy Mayor.</p><a href="/claims/#ts-1">One</a>',
      ['"cy" on one page with "ts-1"'],
    ],
    [
      'a link to the name with it',
      '<a href="/people/cy/">He</a><p data-wwc-claim="ts-1">One</p>',
      ['"cy" on one page with "ts-1"'],
    ],
    ['a denial alone', '<p data-wwc-claim="ts-2">No.</p>', ['claim "ts-2" without "ts-1"']],
    [
      'a denial with its finding',
      '<p data-wwc-claim="ts-2">No.</p><p data-wwc-claim="ts-1">Yes.</p>',
      [],
    ],
    [
      'a denial twice',
      '<p data-wwc-claim="ts-2">No.</p><p data-wwc-claim="ts-1">Yes.</p><p data-wwc-claim="ts-2">No.</p>',
      ['the denial "ts-2" a second time'],
    ],
  ])('with %s is judged', (_name, body, expected) => {
    expect(together(page(body)).map(({ found }) => found)).toEqual(expected);
  });

  test('of all records may hold what is kept apart elsewhere', () => {
    expect(together(page('<p>Cy Mayor.</p><p id="ts-1">One</p>', '/claims/'))).toEqual([]);
  });
});
