/** Which blocks may hold all that was asked for, with as few files as will do. */
import { blockOf, blockSize } from '../codec/lists.ts';
import { fieldWord } from '../typed/terms.ts';
import type { Term, Way } from '../typed/way.ts';
import type { CorpusIndex, List } from './corpus-index.ts';

export interface Candidates {
  /** Sorted numbers; every block that holds what was asked for is among them. */
  readonly blocks: readonly number[];
  /** Whether the index answers for each of them; otherwise each has to be read to be counted. */
  readonly certain: boolean;
}

// A text is as many bytes as so many entries of a list.
const perText = 600;
// Of many parts the longest tell enough; the text tells the rest.
const mostTerms = 10;

/** The blocks that meet all parts of a question. */
export async function candidates(index: CorpusIndex, terms: readonly Term[]): Promise<Candidates> {
  const asked =
    terms.length <= mostTerms
      ? terms
      : [...terms].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, mostTerms);
  const parts = await Promise.all(asked.map((ways) => partOf(index, ways)));
  const found = await together(parts);
  return { ...found, certain: found.certain && asked.length === terms.length };
}

const lengthOf = ([way]: Term): number =>
  way?.kind === 'words' ? way.words.join('').length : (way?.word.length ?? 0);

/** A part of a question: its blocks if they are at hand, else how to get them. */
interface Part extends List {
  readonly certain: boolean;
}

/** The blocks that meet a part in one way or another. */
async function partOf(index: CorpusIndex, ways: Term): Promise<Part> {
  const all = (await Promise.all(ways.map((way) => wayPart(index, way)))).flat();
  const [first, ...others] = all;
  if (first && others.length === 0) return first;
  const read = async (): Promise<number[]> =>
    inOrder((await Promise.all(all.map((part) => part.read()))).flat());
  const isHere = all.every(({ here }) => here);
  return {
    size: all.reduce((sum, { size }) => sum + size, 0),
    here: isHere ? inOrder(all.flatMap(({ here = [] }) => here)) : undefined,
    read,
    certain: all.every(({ certain }) => certain),
  };
}

const inOrder = (blocks: readonly number[]): number[] => [...new Set(blocks)].sort((a, b) => a - b);

async function wayPart(index: CorpusIndex, way: Way): Promise<Part[]> {
  if (way.kind === 'words') return [await phrasePart(index, way.words)];
  const lists =
    way.kind === 'begins'
      ? await index.beginnings(way.word)
      : [await index.word(fieldWord(way.word))];
  return lists.map((list) => ({ ...list, certain: true }));
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
    // No phrase begins before its block.
    const shift = (places: readonly number[]) =>
      places.filter((place) => place % blockSize >= offset).map((place) => place - offset);
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

// So many at first; if much is left, all.
const firstPairs = 3;

/** At which words the pairs begin that cover a phrase: a few from end to end, and the rest. */
export function cover(length: number): { first: number[]; rest: number[] } {
  const all = Array.from({ length: Math.ceil(length / 2) }, (_, pair) =>
    Math.min(pair * 2, length - 2),
  );
  if (all.length <= firstPairs) return { first: all, rest: [] };
  const first = Array.from(
    { length: firstPairs },
    (_, pair) => all[Math.round((pair * (all.length - 1)) / (firstPairs - 1))] ?? 0,
  );
  return { first, rest: all.filter((offset) => !first.includes(offset)) };
}
