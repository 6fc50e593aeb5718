import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RecordPage, recordPages } from '../../../src/search/pages/record-pages.ts';
import { sitePages } from '../../../src/search/pages/site-pages.ts';
import { writePages } from '../../../src/search/pages/write-pages.ts';
import {
  aClaim,
  aDossier,
  anArticle,
  aPerson,
  aQuote,
  aSource,
  aTerm,
} from '../../record/builders.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(work, { recursive: true }));

const write = (file: string, body: string): void => {
  const path = join(work, 'site', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `<!doctype html><html><body>${body}</body></html>`);
};
const page = (fields: Partial<RecordPage>): RecordPage => ({
  url: '/a/',
  title: 'A title',
  about: 'About it.',
  kind: 'People',
  beside: '',
  isExact: false,
  ...fields,
});

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What the index holds of each page, by its address. */
async function indexed(
  pages: RecordPage[],
  give?: Parameters<typeof writePages>[1],
): Promise<Map<string, Fragment>> {
  const folder = join(work, 'index');
  await writePages({ site: join(work, 'site'), folder, pages }, give);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const fragments = names
    .filter((name) => name.endsWith('.pf_fragment'))
    .map((name) => gunzipSync(readFileSync(join(folder, name))).toString())
    .map((text) => JSON.parse(text.slice(text.indexOf('{'))) as Fragment);
  return new Map(fragments.map((each) => [each.url, each]));
}

describe('the index has of a page', () => {
  test('its words without navigation, its title, kind and what is told of it', async () => {
    write(
      'a/index.html',
      '<nav>Elsewhere</nav><main><h2 id="s">One &amp; two</h2><p>Three <b>four</b>.</p></main>',
    );
    const found = await indexed([page({ title: 'A & b', about: '"So" it is', beside: '<1999>' })]);
    expect([...found.keys()]).toEqual(['/a/']);
    expect(found.get('/a/')).toMatchObject({
      content: expect.stringMatching(/^a b\.? one two\.? three four\.$/),
      meta: { title: 'A & b', about: '"So" it is', kind: 'People', beside: '<1999>' },
      filters: { kind: ['People'] },
    });
  });

  test('what stands at a place of it, each place by itself', async () => {
    write(
      'claims/index.html',
      '<main><p id="ts-1">One.</p><div id="é"><p>Two.</p><p>Three.</p></div></main>',
    );
    const found = await indexed([
      page({ url: '/claims/#ts-1', title: 'First' }),
      page({ url: '/claims/#%C3%A9', title: 'Second' }),
    ]);
    expect(found.get('/claims/#ts-1')?.content).toMatch(/^first\.? one\.$/);
    expect(found.get('/claims/#%C3%A9')?.content).toMatch(/^second\.? two three\.$/);
  });
});

test('each section of a page about the site is a result too, without its notes', async () => {
  write(
    'about/index.html',
    `<main><h1>About</h1><p>What it is.</p><h2 id="pay"><a href="#pay">Who pays</a></h2>
    <p>Spoons are paid for by the hall, and by nobody else. Forks are not.</p>
    <h2 id="ask">Asking</h2><p>Write.</p>
    <section data-footnotes><h2 id="notes">Notes</h2><p>Elsewhere.</p></section></main>`,
  );
  const found = await indexed([page({ url: '/about/', title: 'About', read: 'by section' })]);
  expect([...found.keys()].sort()).toEqual(['/about/', '/about/#ask', '/about/#pay']);
  expect(found.get('/about/#pay')).toMatchObject({
    content: expect.stringMatching(/^who pays\.? about spoons are paid .* forks are not\.$/),
    meta: {
      title: 'Who pays',
      about: 'Spoons are paid for by the hall, and by nobody else.',
      beside: 'About',
    },
  });
});

test('a page that lists is called as it calls itself, and found without its rows', async () => {
  write(
    'timeline/index.html',
    `<main><h1>Timeline</h1><p>What happened.</p><form>Narrow</form><section><h2>2013</h2>
    <ol><li>A spoon.</li></ol></section></main>`,
  );
  const found = await indexed([page({ url: '/timeline/', title: '', read: 'around lists' })]);
  expect(found.get('/timeline/')?.content).not.toMatch(/spoon|narrow/);
  expect(found.get('/timeline/')).toMatchObject({
    content: expect.stringContaining('2013'),
    meta: { title: 'Timeline', about: 'What happened.' },
  });
});

test('an id that is printed counts nothing, and per cent stands for its sign', async () => {
  write(
    'claims/index.html',
    '<main><p id="ts-12">A fifth, or 20%. Mid-12 is none. Link to claim ts-12</p></main>',
  );
  const found = await indexed([page({ url: '/claims/#ts-12', title: 'First' })]);
  expect(found.get('/claims/#ts-12')?.content).toMatch(
    /^first\.? a fifth or 20 per cent mid 12 is none link to claim\.$/,
  );
});

test('every page of an address of its own that is no record is a result', () => {
  const urls = sitePages().map(({ url }) => url);
  expect(urls).toEqual(expect.arrayContaining(['/timeline/', '/offline/', '/corrections/']));
  expect(urls).not.toContain('/search/');
  expect(urls.every((url) => /^\/[a-z]+\/$/.test(url))).toBe(true);
});

test('a long read is given block by block, and each of its words stands once for Pagefind', async () => {
  write(
    'a/index.html',
    '<main><h2 id="s">One spoon</h2><div data-article><p>One spoon, one fork.</p><p id="p">Child-abuse: a Straße.</p></div></main>',
  );
  const given: unknown[] = [];
  const found = await indexed([page({ title: 'The one', isExact: true })], (each) =>
    given.push(each),
  );
  expect(given).toEqual([
    {
      url: '/a/',
      title: 'The one',
      blocks: [
        { text: 'One spoon, one fork.', anchor: '', isNote: false },
        { text: 'Child-abuse: a Straße.', anchor: 'p', isNote: false },
      ],
    },
  ]);
  expect(found.get('/a/')?.content).toMatch(
    /^the one\.? one spoon\.? one spoon fork child abuse a strasse\.$/,
  );
});

test('a page that lacks what should stand on it is told', async () => {
  write('claims/index.html', '<main><p id="ts-1">One.</p></main>');
  write('b/index.html', '<p>No main.</p>');
  await expect(indexed([page({ url: '/claims/#ts-2' })])).rejects.toThrow(
    '/claims/#ts-2 is in the record, and no page has it.',
  );
  await expect(indexed([page({ url: '/claims/#ts-1' }), page({ url: '/b/' })])).rejects.toThrow(
    '/b/ is in the record, and no page has it.',
  );
});

test('every record that has an address and is not found by its words has a page, and what it is', () => {
  const dossier = aDossier({
    sources: [aSource({ id: 'minutes', title: 'Minutes', publisher: 'Hall', issued: '2001' })],
    people: [aPerson({ id: 'ada', name: 'Ada Example', description: 'Counted spoons.' })],
    quotes: [aQuote({ id: 'minutes/a' })],
    claims: [aClaim({ id: 'ts-1', statement: 'There were 112.', heading: 'How many' })],
    terms: [aTerm({ id: 'census', term: 'census', definition: 'A count.' })],
    articles: [anArticle({ id: 'drawer', title: 'The drawer', standfirst: 'Two counts.' })],
  });
  const of = recordPages(dossier).map(({ url, title, about }) => [url, title, about]);
  expect(of).toEqual(
    expect.arrayContaining([
      ['/sources/minutes/', 'Minutes', 'Hall'],
      ['/people/ada/', 'Ada Example', 'Counted spoons.'],
      ['/glossary/#census', 'census', 'A count.'],
    ]),
  );
  expect(of.map(([url]) => url)).not.toContain('/quotes/minutes/a/');
});
