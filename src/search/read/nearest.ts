/** Which blocks come nearest to some words, by what they share with them: a vote of words and pairs, the rare ones weighing most. */
import { blockOf } from '../codec/lists.ts';
import { fieldWord } from '../typed/terms.ts';
import type { CorpusIndex, List } from './corpus-index.ts';

/** A block, by its number, and how much it shares; scores of one question can be compared, others not. */
export interface Near {
  readonly number: number;
  readonly score: number;
}

/** Near blocks, best first, of equals the latest; what a word, or a pair with a space between, weighs. */
export interface Votes {
  readonly near: readonly Near[];
  readonly weights: ReadonlyMap<string, number>;
  /** What the rarest weighs. */
  readonly heaviest: number;
}

/** How many words, and how many pairs, are looked up at most; more would cost more than they tell. */
const most = 16;

/** The blocks that share most with `words`, as search compares them; best first. */
export const nearest = async (
  index: CorpusIndex,
  words: readonly string[],
  count: number,
): Promise<Near[]> => (await votes(index, words)).near.slice(0, count);

/**
 * Each word and each pair of neighbours that a block has counts once, by how few have it: log2((all + 1) / those that
 * have it). Lists too long for a shard, those of the commonest words, are not read: they tell next to nothing. Of
 * `names`, a word also counts for what was said by somebody of that name; `pairs` alone are the fewest bytes.
 */
export async function votes(
  index: CorpusIndex,
  words: readonly string[],
  by: 'pairs' | 'words' | 'names' = 'words',
): Promise<Votes> {
  const telling = longest(words);
  const pairs = spread(pairsOf(words, new Set(telling)));
  const { blocks } = await index.spread();
  const asked: [key: string, list: Promise<List>, of?: (number: number) => number][] = [
    ...(by === 'pairs' ? [] : telling).map((word): [string, Promise<List>] => [
      word,
      index.word(word),
    ]),
    ...pairs.map(([one, other]): [string, Promise<List>, (number: number) => number] => [
      `${one} ${other}`,
      index.pair(one, other),
      blockOf,
    ]),
    ...(by === 'names' ? telling : []).map((word): [string, Promise<List>] => {
      const name = fieldWord(word);
      return [name, index.word(name)];
    }),
  ];
  const scores = new Map<number, number>();
  const weights = new Map<string, number>();
  for (const [key, list, of] of asked) {
    const { here, size } = await list;
    const own = new Set(of ? here?.map(of) : here);
    const weight = size === 0 ? 0 : Math.log2((blocks + 1) / (own.size || Math.min(size, blocks)));
    weights.set(key, weight);
    for (const block of own) scores.set(block, (scores.get(block) ?? 0) + weight);
  }
  const near = [...scores]
    .map(([number, score]) => ({ number, score }))
    .sort((a, b) => b.score - a.score || b.number - a.number);
  return { near, weights, heaviest: Math.log2(blocks + 1) };
}

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
