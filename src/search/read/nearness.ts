/** The order of relevance for loose words. */
import { blockOf } from '../codec/lists.ts';
import type { Query } from '../query.ts';
import type { CorpusIndex } from './corpus-index.ts';

// More pairs would cost more than they tell.
const mostPairs = 3;

/** Blocks in which more of the words stand side by side come first, then the latest; phrases leave only the latest. */
export async function byNearness(
  index: CorpusIndex,
  blocks: readonly number[],
  { loose }: Query,
): Promise<number[]> {
  const together = new Map<number, number>();
  if (blocks.length > 1) {
    const neighbours = loose.slice(0, mostPairs).flatMap((word, at) => {
      const next = loose[at + 1];
      return next === undefined ? [] : [index.pair(word, next)];
    });
    for (const { here = [] } of await Promise.all(neighbours))
      for (const block of new Set(here.map(blockOf)))
        together.set(block, (together.get(block) ?? 0) + 1);
  }
  const score = (block: number): number => together.get(block) ?? 0;
  return [...blocks].sort((a, b) => score(b) - score(a) || b - a);
}
