import { expect, test } from 'vitest';
import { jsonForScript } from '../../src/format/escape-html.ts';
import { tagsOfQuotation } from '../../src/metadata/reference-tags.ts';
import { quotationData } from '../../src/metadata/structured-data.ts';
import { frame, oembed } from '../../src/quotation/cite/embed.ts';
import { speakerOfQuote } from '../../src/record/views/speakers/speaker-of-quote.ts';
import { allCited, allCounted, dossier, inPart, nobodyAsked } from '../quotation/cite/cited.ts';

test('Zotero takes a newspaper article with author, paper, date and address, and the words as its abstract', () => {
  expect(tagsOfQuotation(inPart.quotation)).toEqual([
    ['z.itemType', 'newspaperArticle'],
    ['citation_title', 'Teaspoons counted again'],
    ['citation_author', 'Sample, Bo'],
    ['citation_publication_date', '[June 2002]'],
    ['prism.publicationName', 'The Pottering Post'],
    ['citation_public_url', 'https://example.org/post'],
    ['citation_language', 'en'],
    [
      'citation_abstract',
      `“${inPart.quote.words}” Hall Committee of Lower Pottering, report of the census, 2001.`,
    ],
    ['z.extra', expect.stringContaining(`2020 by What Was Counted: ${inPart.quotation.permalink}`)],
  ]);
});

test('Zotero takes a report with its institution', () => {
  expect(tagsOfQuotation(allCounted.quotation)).toContainEqual([
    'citation_technical_report_institution',
    'Hall Committee of Lower Pottering',
  ]);
});

test('Zotero takes the caution along, between the way of the words and us', () => {
  const caution = (quotation: typeof inPart.quotation) =>
    Object.fromEntries(tagsOfQuotation(quotation))['z.extra']?.split('\n').slice(-3);
  expect(caution(inPart.quotation)).toEqual([
    expect.stringMatching(/^From .* read in /),
    `Take care: ${inPart.quote.caution}`,
    expect.stringContaining(inPart.quotation.permalink),
  ]);
  expect(caution({ ...inPart.quotation, caution: undefined })?.join()).not.toContain('Take care');
});

test('no tag makes Zotero take a source for another type: a journal, a report', () => {
  const names = tagsOfQuotation(inPart.quotation).map(([name]) => name);
  expect(names).not.toContain('citation_journal_title');
  expect(names).not.toContain('citation_technical_report_institution');
});

test('a body is one name, by the comma after which nothing comes; one with commas of its own stands in Extra', () => {
  const tags = (literal: string) =>
    tagsOfQuotation({
      ...allCounted.quotation,
      read: { ...allCounted.quotation.read, author: [{ literal }] },
    });
  expect(tags('Hall Committee')).toContainEqual(['citation_author', 'Hall Committee,']);
  const several = tags('Spoons, Forks and Knives');
  expect(several.filter(([name]) => name === 'citation_author')).toEqual([]);
  expect(Object.fromEntries(several)['z.extra']).toMatch(/^Author: Spoons, Forks and Knives\n/);
});

const data = ({ quote, quotation }: typeof inPart) =>
  quotationData(quote, quotation, speakerOfQuote(dossier, quote).record);

test('schema.org: who, when, in what, from what', () => {
  expect(data(inPart)).toMatchObject({
    '@type': 'Quotation',
    text: inPart.quote.words,
    spokenByCharacter: { '@type': 'Organization', name: 'Hall Committee of Lower Pottering' },
    dateCreated: '2001',
    inLanguage: 'en',
    isPartOf: { '@type': 'NewsArticle', author: [{ '@type': 'Person', name: 'Bo Sample' }] },
    isBasedOn: { '@type': 'Report', name: 'Report of the teaspoon census' },
  });
});

test('schema.org: nobody is made up for a speaker who is not named', () => {
  expect(data(nobodyAsked)).not.toHaveProperty('spokenByCharacter');
  expect(data(nobodyAsked)).not.toHaveProperty('creator');
});

test('JSON cannot end the script that it stands in', () => {
  expect(jsonForScript({ a: '</script><!--' })).toBe('{"a":"\\u003c/script>\\u003c!--"}');
});

test.each(allCited)('$quote.id: oEmbed has what 1.0 asks of a rich answer', ({ quotation }) => {
  expect(oembed(quotation)).toMatchObject({
    version: '1.0',
    type: 'rich',
    width: expect.any(Number),
    height: expect.any(Number),
    html: expect.stringMatching(/^<blockquote cite="https:[^"]+"><p>“/),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('a frame has a title, and no attribute can be broken out of', () => {
  expect(frame({ ...inPart.quotation, speaker: 'A "b" <c>' })).toContain(
    'title="Quotation: A &quot;b&quot; &lt;c&gt;, report of the census, 2001"',
  );
});
