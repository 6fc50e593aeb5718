import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from '../../src/record/read/read.ts';

/** An entry of the facts, as far as this test asks: a claim, an event, a source, a person or a quotation. */
interface Entry {
  id: string;
  name?: string;
  text?: string;
  date?: string;
  form?: string;
  source?: string;
  prefix?: string;
  suffix?: string;
  'do-not-publish'?: string;
  'confined-to'?: string;
}

const shared = process.env.SHARED ?? '../shared';
const facts = `${shared}/facts`;
// The facts are not ours to keep here: CI lays them beside the checkout.
const here = existsSync(facts);

const entries = (file: string): Entry[] =>
  here
    ? Object.values(parse(readFileSync(join(facts, `${file}.yaml`), 'utf8')) as object)
        .filter(Array.isArray)
        .flat()
    : [];

/** The two documents the project began with have other names here. */
const named: Record<string, string> = {
  'seed-yp-2022': 'yorkshire-post-2022',
  'seed-linkdaddy-2025': 'linkdaddy-2025',
};
const key = ({ id }: Entry) => id.replace(/^q-/, '');
const recordId = (quote: Entry) => `${named[quote.source ?? ''] ?? quote.source}/${key(quote)}`;

/** A headline or a caption is nobody's words. */
const isSpoken = ({ form = '' }: Entry) => !/^(?:headline|caption)/.test(form);
/** The one section that was to hold these is left out whole (editorial guidance, 1.8). */
const isLeftOut = (entry: Entry) => entry['confined-to'] === 'what-institutions-were-told';
const isWithheld = (entry: Entry) => 'do-not-publish' in entry || isLeftOut(entry);

const { dossier } = read('content');
const content = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/\s+/g, ' '))
  .join('\n');
const quotes = entries('quotes');
const spoken = quotes.filter((quote) => isSpoken(quote) && !isWithheld(quote));
const free = spoken.filter((quote) => !quote['confined-to']);

const withheld = [
  ...quotes,
  ...['claims', 'people', 'sources', 'timeline'].flatMap(entries),
].filter(isWithheld);

/** What is compared of a quotation: the captures give no words around theirs, so a record may add them. */
const compared = (quote: Entry, { prefix, suffix }: { prefix?: string; suffix?: string }) => ({
  words: quote.text,
  said: quote.date,
  prefix: quote.prefix === undefined ? (prefix ?? '') : quote.prefix,
  suffix: quote.suffix === undefined ? (suffix ?? '') : quote.suffix,
});

test.skipIf(!here)(
  'every quotation of the facts that may be published is a record, as it stands there',
  () => {
    expect(free.length).toBeGreaterThan(260);
    for (const quote of spoken) {
      const id = recordId(quote);
      const record = dossier.quotes.get(id);
      if (!record && quote['confined-to']) continue;
      const { words, said, prefix = '', suffix = '' } = record ?? {};
      expect({ id, words, said, prefix, suffix }).toEqual({
        id,
        ...compared(quote, { prefix, suffix }),
      });
      expect(record?.['confined-to']).toBe(quote['confined-to']);
    }
    expect(
      [...dossier.quotes.keys()].filter((id) => !spoken.some((quote) => recordId(quote) === id)),
    ).toEqual([]);
  },
);

test.skipIf(!here)('nothing that the facts withhold stands in any file of the content', () => {
  expect(withheld.length).toBeGreaterThan(20);
  const ids = new Set(content.match(/[\w-]+/g));
  const found = withheld.flatMap((entry) => [
    ...(ids.has(key(entry)) ? [entry.id] : []),
    ...[entry.name, entry.id.startsWith('q-') ? entry.text : undefined].filter(
      (words) => words !== undefined && content.includes(words),
    ),
  ]);
  expect(found).toEqual([]);
});
