import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOf } from '../../../src/search/codec/packs.ts';
import { writeIndexFolder } from '../../../src/search/write/index-folder.ts';
import { spellings } from '../../../src/words/spellings.ts';
import { Chance } from '../../bench/corpus/chance.ts';
import { corpus } from '../../bench/corpus/index.ts';
import { askIn, base } from '../an-index.ts';
import { halfRemembered, kinds } from './half-remembered.ts';

const { quotations } = corpus({ articles: 0 });
const said = quotations.map(({ url, words, speaker }) => ({ url, words, name: speaker.name }));
// The bench asks 55 of each kind.
const asked = Map.groupBy(halfRemembered(said, 8, new Chance(12)), ({ kind }) => kind);

const respelt = new Set(['[T]he', 'a broken hyphen']);

const folder = join(mkdtempSync(join(tmpdir(), 'remembered-')), buildOf(base));
beforeAll(() => writeIndexFolder({ folder, quotations, articles: [] }), 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.keys(kinds))(
  'a sentence with %s leads to its quotation among 10,000',
  async (kind) => {
    const places: number[] = [];
    const unasked: string[] = [];
    for (const { text, url } of asked.get(kind as keyof typeof kinds) ?? []) {
      const { quotations } = await askIn(folder).ask(new URLSearchParams({ q: text }));
      places.push(quotations.hits.findIndex(({ block }) => block.url === url));
      const typed = new Set(spellings(text));
      for (const { block, ranges } of quotations.hits)
        for (const { start, end } of ranges.filter(({ differs }) => !differs))
          unasked.push(
            ...spellings(block.words.slice(start, end)).filter((word) => !typed.has(word)),
          );
    }
    // What is marked in a hit as it was typed was, unless more than its spelling is what clings to copied words.
    if (!respelt.has(kind)) expect(unasked).toEqual([]);
    expect(places).toHaveLength(8);
    expect(places.filter((place) => place >= 0).length).toBe(8);
    expect(places.filter((place) => place === 0).length).toBeGreaterThanOrEqual(7);
  },
  120_000,
);
