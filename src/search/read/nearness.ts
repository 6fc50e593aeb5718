/** The order of relevance for loose words. */
import { blockOf } from '../codec/lists.ts';
import { fieldWord } from '../typed/terms.ts';
import type { Term } from '../typed/way.ts';
import type { CorpusIndex } from './corpus-index.ts';

// More would cost more than they tell.
const mostPairs = 3;

/**
 * Blocks of a speaker or a date that was asked for come first, and such in which more of the words stand side by side;
 * then the latest. Phrases leave only the latest.
 */
export async function byNearness(
  index: CorpusIndex,
  blocks: readonly number[],
  terms: readonly Term[],
): Promise<number[]> {
  const together = new Map<number, number>();
  const count = (own: readonly number[]): void => {
    for (const block of new Set(own)) together.set(block, (together.get(block) ?? 0) + 1);
  };
  if (blocks.length > 1) {
    const first = terms.slice(0, mostPairs + 1);
    const neighbours = first.flatMap((term, at) => {
      const [one, next] = [term, first[at + 1]].map((each) => wordOf(each));
      return one === undefined || next === undefined ? [] : [index.pair(one, next)];
    });
    const fields = terms
      .flat()
      .flatMap((way) =>
        way.kind === 'name' || way.kind === 'said' ? [index.word(fieldWord(way.word))] : [],
      );
    for (const { here = [] } of await Promise.all(neighbours)) count(here.map(blockOf));
    for (const { here = [] } of await Promise.all(fields)) count(here);
  }
  const score = (block: number): number => together.get(block) ?? 0;
  return [...blocks].sort((a, b) => score(b) - score(a) || b - a);
}

/** A part of a question that is one word. */
const wordOf = ([way]: Term = []): string | undefined =>
  way?.kind === 'words' && way.words.length === 1 ? way.words[0] : undefined;
