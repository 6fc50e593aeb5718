/** Which blocks may hold all that was asked for, with as few files as will do. */
import { blockOf } from '../codec/lists.ts';
import type { Query } from '../query.ts';
import type { CorpusIndex, List } from './corpus-index.ts';
import { cover } from './cover.ts';

export interface Candidates {
  /** Sorted numbers; every block that holds what was asked for is among them. */
  readonly blocks: readonly number[];
  /** Whether the index answers for each of them; otherwise each has to be read to be counted. */
  readonly certain: boolean;
}

// A text is as many bytes as so many entries of a list.
const perText = 600;

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
  const { first, rest } = cover(phrase.length);
  const starts = await Promise.all(startsOf(index, phrase, first));
  if (!starts.some(({ here }) => here)) {
    // Nothing but common pairs: their lists are long, and other parts of the query may make them needless.
    const size = Math.min(...starts.map((list) => list.size));
    const read = async () => blocksOf((await intersection(starts, () => Infinity)).common);
    return { size, here: undefined, read, certain: rest.length === 0 };
  }
  const some = await intersection(starts, (places) => blocksOf(places).length);
  if (blocksOf(some.common).length <= rest.length || rest.length === 0)
    return at(blocksOf(some.common), some.complete && rest.length === 0);
  const more = await Promise.all(startsOf(index, phrase, rest));
  const all = await intersection([at(some.common, true), ...more], () => Infinity);
  return at(blocksOf(all.common), some.complete);
}

const blocksOf = (places: readonly number[]): number[] => [...new Set(places.map(blockOf))];

/** Where a phrase may begin, by some of its pairs. */
const startsOf = (index: CorpusIndex, phrase: readonly string[], offsets: readonly number[]) =>
  offsets.map(async (offset): Promise<List> => {
    const list = await index.pair(phrase[offset] ?? '', phrase[offset + 1] ?? '');
    const shift = (places: readonly number[]) => places.map((place) => place - offset);
    return {
      size: list.size,
      here: list.here && shift(list.here),
      read: async () => shift(await list.read()),
    };
  });

/** What all lists have in common, without those that are far and larger than the texts of all blocks that are left. */
async function intersection(
  lists: readonly List[],
  blocks: (numbers: readonly number[]) => number,
): Promise<{ common: readonly number[]; complete: boolean }> {
  let found: readonly number[] | undefined;
  for (const { here } of lists) if (here) found = found ? common(found, here) : here;
  for (const list of lists.filter(({ here }) => !here).sort((a, b) => a.size - b.size)) {
    if (found && blocks(found) * perText <= list.size)
      return { common: found, complete: found.length === 0 };
    const more = await list.read();
    found = found ? common(found, more) : more;
  }
  return { common: found ?? [], complete: true };
}

/** The numbers that two sorted lists share. */
function common(one: readonly number[], two: readonly number[]): number[] {
  const others = new Set(two);
  return one.filter((number) => others.has(number));
}
