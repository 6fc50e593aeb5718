/** Which blocks come nearest to some words, by what they share with them: a vote of words and pairs, the rare ones weighing most. */
import { blockOf } from '../codec/lists.ts';
import type { CorpusIndex, List } from './corpus-index.ts';

/** A block, by its number, and how much it shares; scores of one question can be compared, others not. */
export interface Near {
  readonly number: number;
  readonly score: number;
}

/** How many words, and how many pairs, are looked up at most; more would cost more than they tell. */
export const most = 16;

/**
 * The blocks that share most with `words`, as search compares them; best first, of equals the latest. Each word and
 * each pair of neighbours that a block has counts once, by how few have it: log2((all + 1) / those that have it).
 * Lists too long for a shard, those of the commonest words, are not read: they tell next to nothing.
 */
export async function nearest(
  index: CorpusIndex,
  words: readonly string[],
  count: number,
): Promise<Near[]> {
  const telling = longest(words);
  const pairs = spread(pairsOf(words, new Set(telling)));
  const { blocks } = await index.spread();
  const lists = await Promise.all([
    ...telling.map(async (word) => blocksIn(await index.word(word))),
    ...pairs.map(async ([one, other]) =>
      blocksIn(await index.pair(one, other), (place) => blockOf(place)),
    ),
  ]);
  const scores = new Map<number, number>();
  for (const list of lists)
    for (const block of list)
      scores.set(block, (scores.get(block) ?? 0) + Math.log2((blocks + 1) / list.size));
  return [...scores]
    .map(([number, score]) => ({ number, score }))
    .sort((a, b) => b.score - a.score || b.number - a.number)
    .slice(0, count);
}

const blocksIn = ({ here = [] }: List, of = (number: number): number => number): Set<number> =>
  new Set(here.map(of));

/** Each once; of too many the longest, which are rare as a rule. */
function longest(words: readonly string[]): string[] {
  const all = [...new Set(words)];
  return all.length <= most ? all : all.sort((a, b) => b.length - a.length).slice(0, most);
}

/** Neighbours, each two once; of a long text those that have one of the `telling` words. */
function pairsOf(words: readonly string[], telling: ReadonlySet<string>): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const [at, other] of words.entries()) {
    const one = words[at - 1];
    if (one !== undefined && (telling.has(one) || telling.has(other)))
      pairs.set(`${one} ${other}`, [one, other]);
  }
  return [...pairs.values()];
}

/** From end to end, no more than are looked up. */
const spread = <T>(all: readonly T[]): T[] =>
  all.length <= most
    ? [...all]
    : Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)] as T);
