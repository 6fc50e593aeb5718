/**
 * `node tests/bench/half-remembered.ts`: of 55 half-remembered sentences of each kind, how many lead to their quotation, and
 * for how many bytes; beside what others find of the same sentences, asked as loosely as they can be.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { browser as launch } from '../../src/publish/copies/pdf/chromium.ts';
import { ExactSearch } from '../../src/search/read/search.ts';
import { stateFrom } from '../../src/search/state.ts';
import { answered } from '../search/a-host.ts';
import { type HalfRemembered, halfRemembered, type Kind } from '../search/near/half-remembered.ts';
import { median } from './cold-start.ts';
import { Chance } from './corpus/chance.ts';
import { corpus } from './corpus/index.ts';
import { address, type Engine, engineServer, engines, names } from './engines.ts';
import { rivals } from './rivals/write.ts';
import { amount, table } from './table.ts';
import { exactIndex, folderOf, indexAddress, make } from './written.ts';

const count = 55;

interface Found {
  /** At which place of the first page a sentence's quotation stands, or -1. */
  readonly place: number;
  /** What was read until the first hit was there. */
  readonly bytes: number;
}

/** What our search finds, in this process. */
async function ours(asked: readonly HalfRemembered[]): Promise<Found[]> {
  const folder = join(folderOf(exactIndex), indexAddress);
  const fetched = globalThis.fetch;
  let sent = 0;
  globalThis.fetch = async (input, init) => {
    const name = String(input).slice(indexAddress.length);
    const response = answered(folder, name, init);
    const body = new Uint8Array(await response.clone().arrayBuffer());
    // Hosts compress texts, and nothing else.
    sent += name.endsWith('.txt') ? gzipSync(body).length : body.length;
    return response;
  };
  const found: Found[] = [];
  for (const { text, url } of asked) {
    sent = 0;
    let bytes = 0;
    const seen = (): void => {
      bytes ||= sent;
    };
    const { quotations } = await new ExactSearch(indexAddress).answer(
      stateFrom(new URLSearchParams({ q: text })),
      { quotation: seen, quotations: async () => seen() },
    );
    found.push({ place: quotations.hits.findIndex(({ block }) => block.url === url), bytes });
  }
  globalThis.fetch = fetched;
  return found;
}

/** How many of each kind another engine has among its first ten. */
async function theirs(
  browser: Browser,
  origin: string,
  engine: Engine,
  asked: readonly HalfRemembered[],
): Promise<Map<Kind, number>> {
  const page = await (await browser.newContext({ baseURL: origin })).newPage();
  await page.goto(address(engine, ''));
  await page.waitForFunction(() => window.askRival !== undefined);
  const found = new Map<Kind, number>();
  for (const { kind, text, url } of asked) {
    const first = await page.evaluate(
      async (words) => (await window.askRival?.(words, 'loosely', 10))?.map((hit) => hit.url) ?? [],
      text,
    );
    found.set(kind, (found.get(kind) ?? 0) + Number(first.includes(url)));
  }
  await page.close();
  return found;
}

/** A table of all kinds by all engines; what they read is to be made before. */
export async function halfRememberedBy(browser: Browser): Promise<string> {
  const { quotations } = corpus({ articles: 0 });
  const said = quotations.map(({ url, words, speaker }) => ({ url, words, name: speaker.name }));
  const asked = halfRemembered(said, count, new Chance(11));
  const own = Map.groupBy(
    (await ours(asked)).map((found, at) => ({ ...found, kind: asked[at]?.kind })),
    ({ kind }) => kind,
  );
  const server = await engineServer();
  const others: { engine: Engine; found: Map<Kind, number> }[] = [];
  for (const engine of engines.filter((each) => each !== 'ours'))
    others.push({ engine, found: await theirs(browser, server.origin, engine, asked) });
  server.close();
  return table(
    [
      `${count} sentences of 10,000 quotations`,
      'ours first',
      'of the first ten',
      ...others.map(({ engine }) => names[engine]),
      'read by ours until the first hit',
    ],
    [...new Set(asked.map(({ kind }) => kind))].map((kind) => {
      const all = own.get(kind) ?? [];
      return [
        kind,
        all.filter(({ place }) => place === 0).length,
        all.filter(({ place }) => place >= 0).length,
        ...others.map(({ found }) => found.get(kind) ?? 0),
        amount(median(all.map(({ bytes }) => bytes))),
      ];
    }),
  );
}

if (import.meta.main) {
  await make(exactIndex, rivals);
  const browser = await chromium.launch(await launch());
  console.log(await halfRememberedBy(browser));
  await browser.close();
}
