/** Looks through a whole release for what may stand in one place, or in none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { filesOf } from '../../src/publish/files-of.ts';
import { read } from '../../src/record/read/read.ts';
import { normalise } from '../../src/words/spellings.ts';

const release = 'dist';
const shared = process.env.SHARED ?? '../shared';
const facts = `${shared}/facts`;

interface Fact {
  id: string;
  text?: string;
  name?: string;
  URL?: string;
  link?: boolean;
  'read-at'?: string;
  'do-not-publish'?: string;
  'confined-to'?: string;
}

// Where the facts do not lie beside the checkout, what is confined is still looked for.
const areHere = existsSync(facts);
const factsOf = (file: string): Fact[] =>
  Object.values((areHere ? parse(readFileSync(join(facts, `${file}.yaml`), 'utf8')) : {}) as object)
    .filter(Array.isArray)
    .flat();

/** The text of a file as a reader or a program may take it: without tags, escapes and packing. */
function textOf(file: string): string {
  const bytes = readFileSync(join(release, file));
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return plain.toString('utf8');
}

const words = (text: string): string =>
  ` ${normalise(
    text
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll(/&#(?:39|x27);|&apos;|\\u2019/g, '’')
      .replaceAll(/&quot;|&#34;|\\"/g, '"')
      .replaceAll(/\\n/g, ' '),
  )} `;

const readable = /\.(?:html|json|xml|csv|bib|ris|txt|js|pf_fragment)$|^_|SUMS$/;

test('prints nothing that is withheld, and what is confined in its article alone', async () => {
  const quotes = factsOf('quotes');
  const isLeftOut = (fact: Fact) =>
    'do-not-publish' in fact || fact['confined-to'] === 'what-institutions-were-told';
  const withheld = [
    ...quotes.filter(isLeftOut).map(({ text = '' }) => text),
    ...factsOf('claims')
      .filter(isLeftOut)
      .map(({ text = '' }) => text),
    ...factsOf('people')
      .filter(isLeftOut)
      .map(({ name = '' }) => name),
  ].map(words);
  const ids = factsOf('people')
    .filter(isLeftOut)
    .map(({ id }) => id);
  const addresses = factsOf('sources')
    .filter((source) => source.link === false || 'do-not-publish' in source)
    .flatMap((source) => [source.URL, source['read-at']])
    .filter((address) => address !== undefined);

  const { dossier } = read('content');
  const confined = [
    ...[...dossier.quotes.values()].map((quote) => ({
      at: quote['confined-to'],
      text: quote.words,
    })),
    ...[...dossier.claims.values()].map((claim) => ({
      at: claim['confined-to'],
      text: claim.statement,
    })),
  ].flatMap(({ at, text }) => (at ? [{ at: `articles/${at}/index.html`, text: words(text) }] : []));
  expect(withheld.length > 10).toBe(areHere);
  expect(confined.length).toBeGreaterThan(5);

  const found: string[] = [];
  const seen = new Set<string>();
  for (const file of (await filesOf(release)).filter((name) => readable.test(name))) {
    const raw = textOf(file);
    const text = words(raw);
    for (const phrase of withheld) if (text.includes(phrase)) found.push(`${file}:${phrase}`);
    for (const id of ids) if (file.includes(id) || raw.includes(id)) found.push(`${file}: ${id}`);
    for (const address of addresses) if (raw.includes(address)) found.push(`${file}: ${address}`);
    for (const { at, text: phrase } of confined) {
      if (!text.includes(phrase)) continue;
      if (file === at) seen.add(phrase);
      else found.push(`${file}:${phrase}`);
    }
  }
  expect(found).toEqual([]);
  expect(seen.size).toBeGreaterThan(0);
});
