/** Which blocks may hold all that was asked for, with as few files as will do. */
import { blockOf } from '../codec/lists.ts';
import type { Query } from '../query.ts';
import type { CorpusIndex, List } from './corpus-index.ts';

export interface Candidates {
  /** Sorted numbers; every block that holds what was asked for is among them. */
  readonly blocks: readonly number[];
  /** Whether the index answers for each of them; otherwise each has to be read to be counted. */
  readonly certain: boolean;
}

// So few are sooner read than a long list of a common word fetched.
const few = 24;
// A long phrase is found by so many of its pairs; the text tells whether the rest is there.
const mostPairs = 6;

/** The blocks for all phrases and loose words of a query. */
export async function candidates(
  index: CorpusIndex,
  { phrases, loose }: Query,
): Promise<Candidates> {
  const parts = await Promise.all([
    ...phrases.map((phrase) => phrasePart(index, phrase)),
    ...[...new Set(loose)].map(
      async (word): Promise<Part> => ({ ...(await index.word(word)), certain: true }),
    ),
  ]);
  return together(parts);
}

/** The blocks that hold all loose words, the last of them as the beginning of a word. */
export async function beginningCandidates(
  index: CorpusIndex,
  loose: readonly string[],
): Promise<Candidates> {
  const last = loose.at(-1) ?? '';
  const [kin, rest] = await Promise.all([
    index.beginnings(last),
    candidates(index, { phrases: [], loose: loose.slice(0, -1), guessed: false }),
  ]);
  const lists = await Promise.all(kin.map((list) => list.read()));
  const blocks = [...new Set(lists.flat())].sort((a, b) => a - b);
  return loose.length === 1
    ? { blocks, certain: true }
    : { blocks: common(blocks, rest.blocks), certain: rest.certain };
}

/** A part of a query: its blocks if they are at hand, else how to get them. */
interface Part extends List {
  readonly certain: boolean;
}

const at = (here: readonly number[], certain: boolean): Part => ({
  size: here.length,
  here,
  read: async () => here,
  certain,
});

/** The blocks of all parts: those at hand first, then the others, the shortest first, while many blocks are left. */
async function together(parts: readonly Part[]): Promise<Candidates> {
  const { common, complete } = await intersection(parts, (blocks) => blocks.length);
  return { blocks: common, certain: complete && parts.every(({ certain }) => certain) };
}

async function phrasePart(index: CorpusIndex, phrase: readonly string[]): Promise<Part> {
  if (phrase.length === 1) return { ...(await index.word(phrase[0] ?? '')), certain: true };
  const offsets = cover(phrase.length);
  const covered = offsets.length >= Math.ceil(phrase.length / 2);
  const starts = await Promise.all(
    offsets.map(async (offset) => {
      const list = await index.pair(phrase[offset] ?? '', phrase[offset + 1] ?? '');
      const shift = (places: readonly number[]) => places.map((place) => place - offset);
      return {
        size: list.size,
        here: list.here && shift(list.here),
        read: async () => shift(await list.read()),
      };
    }),
  );
  const blocksOf = (places: readonly number[]) => [...new Set(places.map(blockOf))];
  const resolve = async (): Promise<Part> => {
    const { common, complete } = await intersection(starts, (places) => blocksOf(places).length);
    return at(blocksOf(common), complete && covered);
  };
  if (starts.some(({ here }) => here)) return resolve();
  // Nothing but common pairs: their lists are long, and other parts of the query may make them needless.
  const size = Math.min(...starts.map((list) => list.size));
  return {
    size,
    here: undefined,
    read: async () => (await resolve()).here ?? [],
    certain: covered,
  };
}

/** What all lists have in common, without those that are far, once so few blocks are left that they are sooner read. */
async function intersection(
  lists: readonly List[],
  blocks: (numbers: readonly number[]) => number,
): Promise<{ common: readonly number[]; complete: boolean }> {
  let found: readonly number[] | undefined;
  for (const { here } of lists) if (here) found = found ? common(found, here) : here;
  for (const list of lists.filter(({ here }) => !here).sort((a, b) => a.size - b.size)) {
    if (found && blocks(found) <= few) return { common: found, complete: found.length === 0 };
    const more = await list.read();
    found = found ? common(found, more) : more;
  }
  return { common: found ?? [], complete: true };
}

/** At which of its words pairs begin that cover a phrase, or its ends and what is evenly between them. */
function cover(length: number): number[] {
  const all = Array.from({ length: Math.ceil(length / 2) }, (_, pair) =>
    Math.min(pair * 2, length - 2),
  );
  const last = all.length - 1;
  return last < mostPairs
    ? all
    : Array.from(
        { length: mostPairs },
        (_, pair) => all[Math.round((pair * last) / (mostPairs - 1))] ?? 0,
      );
}

/** The numbers that two sorted lists share. */
function common(one: readonly number[], two: readonly number[]): number[] {
  const others = new Set(two);
  return one.filter((number) => others.has(number));
}
