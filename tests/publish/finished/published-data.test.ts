import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../src/publish/finished/finished-page.ts';
import { namingIn } from '../../../src/publish/finished/named.ts';
import { PublishedData } from '../../../src/publish/finished/published-data.ts';
import { aClaim, aDossier, aQuote, aSource } from '../../record/builders.ts';

const words = 'Every spoon in the hall was counted.';
const altered = 'Every spoon in a hall was counted.';
const dossier = aDossier({
  sources: [
    aSource({ id: 'hall-minutes', title: 'Minutes of the “great count”' }),
    aSource({ id: 'hall-post', title: 'Post of the “small count”' }),
  ],
  quotes: [
    aQuote({ id: 'hall-minutes/spoons', words }),
    aQuote({ id: 'hall-post/forks', words: 'No fork was ever lost.' }),
  ],
  claims: [aClaim({ id: 'ts-1', quotes: ['hall-minutes/spoons'] })],
});
const data = new PublishedData(dossier, namingIn(dossier));
/** The records of which a file does not give the words. */
const faults = (file: string, content: unknown) =>
  data
    .faultsOfFile(file, typeof content === 'string' ? content : JSON.stringify(content))
    .map(({ record }) => record?.id);

describe('a file of data', () => {
  test.each<[string, string, (said: string) => unknown]>([
    ['of one record', 'quotes/hall-minutes/spoons.json', (said) => ({ words: said })],
    ['in a list', 'data/quotes.json', (said) => [{ id: 'hall-minutes/spoons', words: said }]],
    [
      'in a table by id',
      'data/quotes.json',
      (said) => ({ 'hall-minutes/spoons': { words: said } }),
    ],
    [
      'by its address',
      'feed.json',
      (said) => ({ items: [{ url: '/quotes/hall-minutes/spoons/', text: `“${said}”` }] }),
    ],
    ['of a list of words', 'quotes/hall-minutes/spoons.json', (said) => ({ words: [words, said] })],
    [
      'as it is selected',
      'quotes/hall-minutes/spoons.json',
      (said) => ({ exact: said, prefix: 'He said “no” and', suffix: '”' }),
    ],
    ['in marks', 'quotes/hall-minutes/spoons.json', (said) => ({ note: `He said “${said}”` })],
    [
      'in markup',
      'quotes/hall-minutes/spoons.json',
      (said) => ({ html: `<blockquote>${said}</blockquote>` }),
    ],
    [
      'in a table',
      'data/quotes.csv',
      (said) => `url,words\r\n/quotes/hall-minutes/spoons/,"${said}"\r\n`,
    ],
    [
      'in a plain file',
      'quotes/hall-minutes/spoons/cite.ris',
      (said) => `TY  - GEN\nTI  - “${said}”\n`,
    ],
    [
      'in BibTeX',
      'quotes/hall-minutes/spoons/cite.bib',
      (said) => `@misc{hall, title = {\`\`${said}''}}`,
    ],
    [
      'in a feed',
      'feed.xml',
      (said) =>
        `<feed><title>“News”</title><entry><id>https://example.org</id></entry><entry><id>/quotes/hall-minutes/spoons/</id><title>&quot;${said}&quot;</title></entry></feed>`,
    ],
    [
      'as data of others',
      'quotes/hall-minutes/spoons.json',
      (said) => ({ '@type': 'Quotation', text: said }),
    ],
  ])('with words %s is compared with their record', (_where, file, content) => {
    expect(faults(file, content(words))).toEqual([]);
    expect(faults(file, content(altered))).toEqual(['hall-minutes/spoons']);
  });

  test('with words that belong to no record is refused', () => {
    expect(faults('odd.json', { note: 'He said “we cooked it again”.' })).toEqual([undefined]);
    expect(faults('odd.txt', 'He said “we cooked it again”.')).toEqual([undefined]);
  });

  test('judges each part by the record nearest to it', () => {
    const part = (id: string) => ({ id, words });
    expect(
      faults('data/quotes.json', [part('hall-minutes/spoons'), part('hall-post/forks')]),
    ).toEqual(['hall-post/forks']);
    expect(faults('basket/record.json', { quotes: { 'hall-post/forks': { words } } })).toEqual([
      'hall-post/forks',
    ]);
    expect(
      faults('data/claims.json', [{ url: '/claims/#ts-1', statement: `It said “${words}”` }]),
    ).toEqual([]);
  });

  test('knows a source in BibTeX by its label', () => {
    const bib = (one: string, other: string) =>
      `@book{hallminutes, title = {Minutes of the “${one}”}}\n\n@book{hallpost, title = {Post of the “${other}”}}\n`;
    expect(faults('data/sources.bib', bib('great count', 'small count'))).toEqual([]);
    expect(faults('data/sources.bib', bib('great count', 'great count'))).toEqual(['hall-post']);
    expect(faults('data/sources.bib', '@book{nobody, title = {The “great count”}}')).toEqual([
      undefined,
    ]);
  });

  test('is judged by itself alone', () => {
    faults('odd.txt', '“we cooked it again”');
    expect(faults('odd.txt', 'nothing')).toEqual([]);
  });
});

test('of the scripts of a page those with data are read', () => {
  const script = (type: string, said: string) =>
    `<script type="${type}">${JSON.stringify({ '@type': 'Quotation', text: said })}</script>`;
  const found = (html: string) =>
    data
      .faultsOfScripts(pageOf('/quotes/hall-minutes/spoons/', html))
      .map(({ record }) => record?.id);
  expect(found(script('application/ld+json', words))).toEqual([]);
  expect(found(script('application/ld+json', altered))).toEqual(['hall-minutes/spoons']);
  expect(found(script('module', altered))).toEqual([]);
});
