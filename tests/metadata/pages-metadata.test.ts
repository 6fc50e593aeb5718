import { expect, test } from 'vitest';
import { tagsOfArticle, tagsOfPage, tagsOfSource } from '../../src/metadata/reference-tags.ts';
import { sourceData } from '../../src/metadata/structured-data.ts';
import { publicRecord } from '../../src/record/public-record.ts';
import { read } from '../../src/record/read/read.ts';
import { dossier, of } from '../quotation/cite/cited.ts';

const drawer = of(dossier.articles, 'the-forgotten-drawer');
const post = of(dossier.sources, 'pottering-post-2002');

test('Zotero takes an article as a page of ours, with title, author, date, abstract', () => {
  expect(tagsOfArticle(drawer)).toEqual([
    ['z.itemType', 'webpage'],
    ['citation_title', drawer.title],
    ['citation_author', 'What Was Counted,'],
    ['citation_publication_date', drawer.written],
    ['prism.publicationName', 'What Was Counted'],
    ['citation_public_url', 'https://whatwascounted.example/articles/the-forgotten-drawer/'],
    ['citation_language', 'en-GB'],
    ['citation_abstract', drawer.standfirst],
    ['citation_keywords', drawer.topics.join('; ')],
  ]);
});

test('Zotero takes the PDF of an article along, where there is one', () => {
  const [tag, ...more] = tagsOfArticle(drawer, '/articles/the-forgotten-drawer/x.pdf').filter(
    ([name]) => name === 'citation_pdf_url',
  );
  expect(tag?.[1]).toBe('https://whatwascounted.example/articles/the-forgotten-drawer/x.pdf');
  expect(more).toEqual([]);
});

test('Zotero takes a source as the document that it is, with our page in Extra', () => {
  expect(tagsOfSource(post)).toEqual([
    ['z.itemType', 'newspaperArticle'],
    ['citation_title', 'Teaspoons counted again'],
    ['citation_author', 'Sample, Bo'],
    ['citation_publication_date', '[June 2002]'],
    ['prism.publicationName', 'The Pottering Post'],
    ['citation_public_url', 'https://example.org/post'],
    ['citation_language', 'en'],
    [
      'z.extra',
      'The date is not printed on it. The day is not printed.\nTake care: The paper belongs to a member of the committee.\nOn What Was Counted: https://whatwascounted.example/sources/pottering-post-2002/',
    ],
  ]);
});

test('Zotero gets no caution of a source that has none', () => {
  expect(JSON.stringify(tagsOfSource({ ...post, caution: undefined }))).not.toContain('Take care');
});

test('gives our page for a source that may not be linked to', () => {
  expect(tagsOfSource({ ...post, link: false })).toContainEqual([
    'citation_public_url',
    'https://whatwascounted.example/sources/pottering-post-2002/',
  ]);
  expect(JSON.stringify(sourceData({ ...post, link: false }))).not.toContain('example.org');
});

test('says of a source without a date that it has none', () => {
  expect(tagsOfSource({ ...post, issued: undefined })).toContainEqual([
    'citation_publication_date',
    'n.d.',
  ]);
});

test('a date that the document does not bear is in brackets, as on the page; how it is known, and a title of ours, stand in Extra', () => {
  const inferred = {
    ...post,
    title: '[Report on spoons]',
    'title-is': 'described',
    'issued-basis': 'By its place.',
  } as const;
  const tags = Object.fromEntries(tagsOfSource(inferred));
  expect(tags).toHaveProperty('citation_publication_date', '[June 2002]');
  expect(tags['z.extra']).toMatch(
    /^The title in brackets is descriptive, not printed\. The date is not printed on it\. By its place\.\n/,
  );
  const dated = (issued: string) =>
    Object.fromEntries(tagsOfSource({ ...post, issued, 'issued-basis': undefined }))
      .citation_publication_date;
  expect(['2002-06-04', 'about 2002'].map(dated)).toEqual(['2002-06-04', 'about 2002']);
});

test('a page has the day of its change, or no date at all', () => {
  expect(tagsOfPage('2020-01-02')).toEqual([['citation_publication_date', '2020-01-02']]);
  expect(tagsOfPage()).toEqual([['citation_publication_date', 'n.d.']]);
});

test('Hansard is heard, not a Bill, by its House; an answer has its number; its occasion stands in Extra', () => {
  const said = {
    ...post,
    type: 'bill',
    title: 'Spoons (Lords written answer HL5)',
    publisher: 'UK Parliament (Hansard)',
    URL: 'https://hansard.parliament.uk/Lords/2002-06-01/spoons',
  } as const;
  const tags = Object.fromEntries(tagsOfSource(said));
  expect(tags).toMatchObject({
    'z.itemType': 'hearing',
    citation_title: 'Spoons',
    'z.legislativeBody': 'House of Lords',
    'z.documentNumber': 'HL5',
  });
  expect(tags['z.extra']).toMatch(
    /^genre: Lords written answer HL5\ncontainer-title: Hansard, House of Lords\n/,
  );
  const spoken = tagsOfSource({ ...said, title: 'Spoons (Lords question)' });
  expect(spoken.map(([name]) => name)).not.toContain('z.documentNumber');
});

test('a report has its number among the papers of the Commons, and nothing else has one', () => {
  const title = 'Spoons in drawers (First Report of Session 2001–02, HC 648)';
  expect(tagsOfSource({ ...post, type: 'report', title })).toContainEqual([
    'z.reportNumber',
    'HC 648',
  ]);
  expect(JSON.stringify(tagsOfSource({ ...post, title }))).not.toContain('reportNumber');
});

test('every body of a report of several is an author, by the comma after which nothing comes', () => {
  const publisher = 'Hall Committee, Guild of Drawers, Shed Office';
  const tags = tagsOfSource({ ...post, type: 'report', author: undefined, publisher });
  expect(tags.filter(([name]) => name === 'citation_author').map(([, body]) => body)).toEqual([
    'Hall Committee,',
    'Guild of Drawers,',
    'Shed Office,',
  ]);
});

test.each([
  ['speech', 'publisher: The Pottering Post\n'],
  ['legislation', 'publisher: The Pottering Post\n'],
  ['report', ''],
] as const)('the publisher of a %s stands in Extra if Zotero has no field for it', (type, line) => {
  const tags = Object.fromEntries(tagsOfSource({ ...post, type, caution: undefined }));
  expect(tags['z.extra']).toBe(
    `${line}The date is not printed on it. The day is not printed.\nOn What Was Counted: https://whatwascounted.example/sources/pottering-post-2002/`,
  );
});

test('a journal has its volume, issue and pages', () => {
  const paper = {
    ...post,
    type: 'article-journal',
    'container-title': 'Spoon Studies 8 (4), pp. 282–293',
  } as const;
  expect(Object.fromEntries(tagsOfSource(paper))).toMatchObject({
    citation_journal_title: 'Spoon Studies',
    citation_volume: '8',
    citation_issue: '4',
    citation_firstpage: '282',
    citation_lastpage: '293',
  });
});

test('every article and source of the record has a type, a title and an address for Zotero, and no empty tag', () => {
  const record = publicRecord(read('content').dossier);
  const all = [
    ...[...record.articles.values()].map((article) => tagsOfArticle(article)),
    ...[...record.sources.values()].map(tagsOfSource),
  ];
  expect(all.length).toBeGreaterThan(300);
  for (const tags of all) {
    const names = tags.map(([name]) => name);
    for (const name of ['z.itemType', 'citation_title', 'citation_public_url'])
      expect(names).toContain(name);
    expect(tags.filter(([, content]) => !content || content === 'undefined')).toEqual([]);
  }
});
