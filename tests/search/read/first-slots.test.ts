import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Corpus, Plan } from '../../../src/search/codec/files.ts';
import { partAddress, type Slot, slotPart } from '../../../src/search/codec/packs.ts';
import { findNames } from '../../../src/search/names/find-names.ts';
import { looseNameSlots } from '../../../src/search/names/name-keys.ts';
import { readingsOf } from '../../../src/search/query.ts';
import { candidates } from '../../../src/search/read/candidates.ts';
import { CorpusIndex } from '../../../src/search/read/corpus-index.ts';
import { firstNameSlots, firstQuoteSlots } from '../../../src/search/read/first-slots.ts';
import { IndexFolder } from '../../../src/search/read/folder.ts';
import { type SearchState, stateFrom } from '../../../src/search/state.ts';
import { termsOf } from '../../../src/search/typed/terms.ts';
import { type AnIndex, anIndex, aQuotation } from '../an-index.ts';

const words = Array.from({ length: 400 }, (_, at) => `w${at}`);
let index: AnIndex;
let plan: Plan;
beforeAll(async () => {
  index = await anIndex(
    words.map((word, at) => aQuotation(`${word} of spoons ${words[at - 1]} ${words[at - 2]}`)),
    words.map((word) => ({ url: `/articles/${word}/`, title: word, html: `<p>${word} of</p>` })),
  );
  plan = await new IndexFolder('/search/0123456789/').plan();
});
afterAll(() => index.remove());

/** As what each is asked for. */
const addresses = (slots: readonly Slot[]): string[] =>
  slots.map((slot) => partAddress('', slotPart(slot)));

const stateOf = (query: string): SearchState => stateFrom(new URLSearchParams(query));

/** What the search reads of a corpus to find out where the first reading of a question may stand. */
async function readFor(corpus: Corpus, state: SearchState): Promise<string[]> {
  const folder = new IndexFolder('/search/0123456789/');
  await folder.plan();
  index.read();
  const [query] = readingsOf(state.words, state.mode);
  if (query) await candidates(new CorpusIndex(folder, corpus), termsOf(query));
  return index.read();
}

test.each([
  '"of spoons"',
  '"w7 of spoons w6"',
  '"w7 of spoons w6 w5"',
  '"spoons"',
  'w7 spoons',
  'w7 "of spoons"',
  'w7 of spoons w6',
])('are the slots that a search of %s reads first', async (q) => {
  const state = stateOf(`q=${encodeURIComponent(q)}`);
  const first = new Set(addresses(firstQuoteSlots(state, plan)));
  expect(first.size).toBeGreaterThan(0);
  expect(new Set((await readFor('quotes', state)).slice(0, first.size))).toEqual(first);
});

test('of a phrase are those of a few of its pairs, and what is read beyond them comes after', async () => {
  const long = stateOf(`q="${words.slice(0, 40).join(' ')}"`);
  const first = addresses(firstQuoteSlots(long, plan));
  expect(first).toHaveLength(3);
  expect(await readFor('quotes', long)).toEqual(expect.arrayContaining(first));
});

test('of names are those that are read first for what may be one', async () => {
  for (const q of ['ada', 'ada example', 'the ada', 'independent office of spoons and forks']) {
    const state = stateOf(`q=${q}`);
    const folder = new IndexFolder('/search/0123456789/');
    await folder.plan();
    index.read();
    await findNames(folder, state.words);
    const first = addresses(firstNameSlots(state, plan));
    expect(first).toHaveLength(1);
    // The index has no names, so that they are looked for word by word too.
    const rest = addresses(looseNameSlots(state.words, plan));
    expect(index.read()).toEqual([...first, ...rest]);
  }
});

test.each([
  'q="ada example"',
  'q=ada said that all of the spoons were counted',
  'q=ada&speaker=ada-example',
  'q=ada&page=2',
  'q=a',
])('of names are none for %s, which is looked for in quotations first', (query) => {
  expect(firstNameSlots(stateOf(query), plan)).toEqual([]);
});

test('of a speaker of whom all is asked is one, whatever the id is', () => {
  for (const speaker of ['ada', '../../ada'])
    expect(firstQuoteSlots(stateOf(`speaker=${speaker}`), plan)).toEqual([
      ['quotes/speakers', expect.any(Number)],
    ]);
});

test('of no question are none', () => {
  expect(firstQuoteSlots(stateOf(''), plan)).toEqual([]);
  expect(firstNameSlots(stateOf(''), plan)).toEqual([]);
});
