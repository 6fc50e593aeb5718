import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { aSite } from './builds.ts';

const site = aSite();
let html = '';

/** What a claim must say too, where its words do. */
const figure =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|million|half|third|once|twice)\b/i;

/** Sentences of ours without tags, quotations, notes or anything that needs a record: invented ones compress otherwise. */
const sentencesIn = (text: string): string[] =>
  text
    .replace(/^---.*?^---/ms, '')
    .split(/\n{2,}/)
    .filter((paragraph) => /^[A-Z]/.test(paragraph))
    .flatMap((paragraph) =>
      paragraph
        .replace(/<[^>]*>|\[@[^\]]*\]/g, '')
        .replace(/\s+/g, ' ')
        .split(/(?<=\.) (?=[A-Z])/),
    )
    .filter((sentence) => !figure.test(sentence))
    .filter((sentence) => /^[A-Z][^‘’“”"'*_[\](){}<>&#:]+\.$/.test(sentence));

const filesOf = (folder: string): string[] =>
  readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** An article of 3,000 words, 20 claims and 20 citations, as long as those of the site are. */
function longRead(): string {
  let words = 0;
  const sentences = filesOf('content/articles')
    .flatMap(sentencesIn)
    .filter((sentence) => {
      words += sentence.split(' ').length;
      return words < 3000;
    });
  const claims = filesOf('content/claims')
    .map((text) => parse(text) as { statement: string; says: string })
    .filter(({ statement, says }) => !/[“”"‘’]/.test(statement + says))
    .slice(0, 20);
  const sources = filesOf('content/sources')
    .map((text) => parse(text) as { title: string; publisher: string })
    .filter(({ title }) => !/[“”"‘[]/.test(title))
    .slice(0, 20);
  for (const [at, { title, publisher }] of sources.entries())
    site.write(
      `sources/paper-${at}.yaml`,
      `type: report\ntitle: ${JSON.stringify(title)}\npublisher: ${JSON.stringify(publisher)}\nissued: 2001-05-${10 + at}\nURL: https://example.org/${at}/paper-of-the-committee\naccessed: 2020-01-02\nkind: primary report\nread: excerpt\n`,
    );
  for (const [at, { statement, says }] of claims.entries())
    site.write(
      `claims/ts-${10 + at}.yaml`,
      `statement: ${JSON.stringify(statement)}\nkind: finding\nstatus: ${at % 3 ? 'found' : 'reported'}\nsays: ${JSON.stringify(says)}\nsources:\n  - source: paper-${at}\nconfidence: medium\n`,
    );
  const marks = Array.from({ length: 20 }, (_, at) => [
    (sentence: string) => `<Claim id="ts-${10 + at}">${sentence.slice(0, -1)}</Claim>.`,
    (sentence: string) => `${sentence}[@paper-${at}, page ${at + 2}]`,
  ]).flat();
  const from = (mark: number) => Math.round((mark * sentences.length) / marks.length);
  const paragraphs = marks.map((mark, at) => {
    const [first = '', ...rest] = sentences.slice(from(at), from(at + 1));
    const heading = at % 6 === 5 ? `## Part ${at} of the invented read\n\n` : '';
    return `${heading}${[mark(first), ...rest].join(' ')}`;
  });
  return paragraphs.join('\n\n');
}

beforeAll(() => {
  site.write(
    'articles/the-budget.mdx',
    `---\ntitle: The long read of the budget\nstandfirst: Three thousand words, and forty notes.\nseries: 3\nwritten: 2020-01-04\nfacts-checked-to: 2020-01-02\ncontent-note: It mentions cutlery.\ntopics:\n  - shortage\n---\n\n${longRead()}\n`,
  );
  const { status, output } = site.build();
  expect(status, output).toBe(0);
  html = readFileSync(join(site.target, 'articles/the-budget/index.html'), 'utf8');
});
afterAll(() => site.remove());

const packed = (text: string | Buffer): number => brotliCompressSync(text).length;
const fileOf = (address: string): Buffer => readFileSync(join(site.target, address));
const linked = (pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].map(([, address = '']) => address)),
];
const sum = (addresses: readonly string[]): number =>
  addresses.reduce((total, address) => total + packed(fileOf(address)), 0);

test('a long read of 3,000 words and 40 notes stays within its budget', () => {
  const sheets = linked(/rel="stylesheet" href="([^"]+)">/g);
  const onPaper = linked(/rel="stylesheet" href="([^"]+)" media="print">/g);
  const scripts = linked(/(?:<script type="module" src|rel="modulepreload" href)="([^"]+)"/g);
  expect((html.match(/role="doc-noteref"/g) ?? []).length).toBeGreaterThanOrEqual(40);
  // Of these, the plain words of the page are 8,500. No screen waits for the sheet of paper, which a browser gets last.
  expect(packed(html) + sum(sheets)).toBeLessThanOrEqual(18_780);
  expect(sum(onPaper)).toBeLessThanOrEqual(1500);
  expect(sheets.length + onPaper.length).toBeLessThanOrEqual(3);
  expect(sum(scripts)).toBeLessThanOrEqual(3000);
});

test('the fonts of a long read weigh 45 kB at most', () => {
  const fonts = linked(/rel="preload" as="font"[^>]*href="([^"]+)"/g);
  const italic = readdirSync(join(site.target, 'assets')).filter((name) =>
    /italic.*woff2/.test(name),
  );
  const bytes = [...fonts, ...italic.map((name) => `/assets/${name}`)].map(
    (file) => fileOf(file).length,
  );
  expect(bytes.length).toBe(4);
  expect(bytes.reduce((total, each) => total + each, 0)).toBeLessThanOrEqual(45_000);
});

test('no name that only the build makes is longer than it must be', () => {
  const sheets = linked(/rel="stylesheet" href="([^"]+)"/g).map((each) => fileOf(each).toString());
  expect(sheets.length).toBeGreaterThan(1);
  for (const text of [html, ...sheets]) expect(text).not.toMatch(/astro-cid|--space/);
  expect(html).toMatch(/<main[^>]* data-[0-9a-z]{1,2}>/);
  expect(sheets.join('')).toMatch(/\[data-[0-9a-z]{1,2}\]/);
});

test('a long read without a drawing asks for no style of drawings', () => {
  expect(html).not.toContain('/assets/drawn.');
});
