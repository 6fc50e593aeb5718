/** The tables by which words and phrases of one corpus are found. */
import type { Corpus, Spread } from '../codec/files.ts';
import type { IndexWriter } from './index-writer.ts';
import { writePairs } from './pair-shards.ts';
import type { Tokens } from './token-store.ts';
import { blocksByWord, writeWords } from './word-shards.ts';

/** How many occurrences share a shard, so that most of them fill a slot. */
const measures = {
  quotes: { pairs: 140, words: 900 },
  articles: { pairs: 420, words: 4000 },
} as const;

/** Adds up in how many blocks each word stands, and tells how they are spread. */
export function writeCorpus(
  corpus: Corpus,
  tokens: Tokens,
  writer: IndexWriter,
  counts: Map<string, number>,
): Spread {
  const shards = (share: number): number => Math.max(1, Math.ceil(tokens.tokens.length / share));
  const spread: Spread = {
    blocks: tokens.numbers.length,
    pairs: shards(measures[corpus].pairs),
    words: shards(measures[corpus].words),
    beginnings: corpus === 'quotes',
  };
  writePairs(corpus, tokens, spread.pairs, writer);
  const all = blocksByWord(tokens);
  for (const { word, blocks } of all) {
    const bare = word.replace('@', '');
    counts.set(bare, (counts.get(bare) ?? 0) + blocks.length);
  }
  writeWords(corpus, all, spread, writer);
  return spread;
}
