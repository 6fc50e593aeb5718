/** The words of both corpora and of names, by their first and by their last letters. */
import { vocabularyShard } from '../codec/files.ts';
import { type IndexWriter, packed } from './index-writer.ts';

const perShard = 200;

/** Tells how many shards there are of either kind. */
export function writeVocabulary(
  blocksOf: ReadonlyMap<string, number>,
  writer: IndexWriter,
): number {
  // Figures have no forms and are not misspelt, but for short words every letter counts.
  const words = [...blocksOf].filter(([word]) => /^\p{L}{3,}$/u.test(word));
  words.sort(([one], [other]) => (one < other ? -1 : 1));
  const shards = Math.max(1, Math.ceil(words.length / perShard));
  for (const end of ['beginnings', 'endings'] as const) {
    const groups = Map.groupBy(words, ([word]) => vocabularyShard(word, end, shards));
    for (let shard = 0; shard < shards; shard++)
      writer.slot(`words/${end}`, packed(groups.get(shard) ?? []));
  }
  return shards;
}
