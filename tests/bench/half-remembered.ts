/** `node tests/bench/half-remembered.ts`: of 55 half-remembered sentences of each kind, how many lead to their quotation, and for how many bytes. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ExactSearch } from '../../src/search/read/search.ts';
import { stateFrom } from '../../src/search/state.ts';
import { answered } from '../search/a-host.ts';
import { halfRemembered, type Kind } from '../search/near/half-remembered.ts';
import { median } from './cold-start.ts';
import { Chance } from './corpus/chance.ts';
import { corpus } from './corpus/index.ts';
import { amount, table } from './table.ts';
import { exactIndex, folderOf, indexAddress, make } from './written.ts';

const count = 55;
await make(exactIndex);
const folder = join(folderOf(exactIndex), indexAddress);
let sent = 0;
globalThis.fetch = async (input, init) => {
  const name = String(input).slice(indexAddress.length);
  const response = answered(folder, name, init);
  const body = new Uint8Array(await response.clone().arrayBuffer());
  // Hosts compress texts, and nothing else.
  sent += name.endsWith('.txt') ? gzipSync(body).length : body.length;
  return response;
};

/** At which place of the first page a sentence's quotation stands, or -1, and what was read until the first hit was there. */
async function asked(text: string, url: string): Promise<{ place: number; bytes: number }> {
  sent = 0;
  let bytes = 0;
  const seen = (): void => {
    bytes ||= sent;
  };
  const { quotations } = await new ExactSearch(indexAddress).answer(
    stateFrom(new URLSearchParams({ q: text })),
    { quotation: seen, quotations: async () => seen() },
  );
  return { place: quotations.hits.findIndex(({ block }) => block.url === url), bytes };
}

const { quotations } = corpus({ articles: 0 });
const said = quotations.map(({ url, words, speaker }) => ({ url, words, name: speaker.name }));
const found = new Map<Kind, { place: number; bytes: number }[]>();
for (const { kind, text, url } of halfRemembered(said, count, new Chance(11)))
  found.set(kind, [...(found.get(kind) ?? []), await asked(text, url)]);
console.log(
  table(
    [
      `${count} sentences of 10,000 quotations`,
      'first',
      'of the first ten',
      'read until the first hit',
    ],
    Array.from(found, ([kind, all]) => [
      kind,
      all.filter(({ place }) => place === 0).length,
      all.filter(({ place }) => place >= 0).length,
      amount(median(all.map(({ bytes }) => bytes))),
    ]),
  ),
);
