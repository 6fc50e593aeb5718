import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { type Book, type Chapter, epub } from '../../../src/publish/copies/epub.ts';

const aChapter = (chapter: Partial<Chapter> = {}): Chapter => ({
  name: 'spoons',
  title: 'Spoons & forks',
  sections: [{ id: 'a', name: 'What was <counted>' }],
  text: '<h1>Spoons &amp; forks</h1><h2 id="a">What was &lt;counted&gt;</h2><p>Nine<a href="#fn-1" id="r" epub:type="noteref" role="doc-noteref">1</a>.</p><section epub:type="endnotes" role="doc-endnotes"><ol><li epub:type="endnote" id="fn-1"><p>By eye.</p></li></ol></section>',
  ...chapter,
});
const aBook = (book: Partial<Book> = {}): Book => ({
  address: 'https://example.org/articles/spoons/',
  title: 'Spoons & forks',
  description: 'How many there are.',
  topics: ['counting'],
  published: '2020-01-03',
  modified: '2020-01-05',
  chapters: [aChapter()],
  ...book,
});
const checked = async (book: Book) =>
  (await EpubCheck.validate(epub(book))).messages.map(({ id, severity }) => `${severity} ${id}`);

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('EPUBCheck finds nothing in a book of one piece, or of several', async () => {
  expect(await checked(aBook())).toEqual([]);
  const chapters = [aChapter(), aChapter({ name: 'forks', title: 'Forks', sections: [] })];
  expect(await checked(aBook({ chapters }))).toEqual([]);
});

test('EPUBCheck finds what is amiss: a link to nowhere, an element left open', async () => {
  const lost = aChapter({ sections: [{ id: 'nowhere', name: 'Nowhere' }] });
  expect(await checked(aBook({ chapters: [lost] }))).not.toEqual([]);
  expect(await checked(aBook({ chapters: [aChapter({ text: '<p>open' })] }))).not.toEqual([]);
});

test('is the same, byte for byte, wherever it is made', () => {
  const made = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((each) => {
    process.env.TZ = each;
    return Buffer.from(epub(aBook())).toString('hex');
  });
  expect(new Set(made).size).toBe(1);
});

test('says what it is, when it was last corrected, and how it can be read', () => {
  const files = unzipSync(epub(aBook()));
  expect(Object.keys(files)[0]).toBe('mimetype');
  const text = strFromU8(files['EPUB/package.opf'] ?? new Uint8Array());
  expect(text).toContain('<dc:title>Spoons &amp; forks</dc:title>');
  expect(text).toContain('<meta property="dcterms:modified">2020-01-05T00:00:00Z</meta>');
  for (const name of [
    'accessMode',
    'accessModeSufficient',
    'accessibilityFeature',
    'accessibilityHazard',
    'accessibilitySummary',
  ])
    expect(text).toContain(`property="schema:${name}"`);
});
