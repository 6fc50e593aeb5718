/** The files by which words and phrases of one corpus are found. */
import { type Corpus, files, type Spread } from '../codec/files.ts';
import { pairShards, type Shard } from './pair-shards.ts';
import type { Tokens } from './token-store.ts';
import { blocksByWord, wordShards } from './word-shards.ts';

/** How many occurrences share a shard, and from how many bytes on a list stands apart, for each corpus. */
const measures = {
  // A phrase of quotations costs about 1.1 kB a pair; of articles, which are asked right after, 1.7 kB.
  quotes: { pairs: 160, words: 900, far: 700, perChunk: 8 },
  articles: { pairs: 420, words: 4000, far: 3000, perChunk: 24 },
} as const;

export const perChunk = (corpus: Corpus): number => measures[corpus].perChunk;

/** Hands each file to `write`, adds up in how many blocks each word stands, and tells how they are spread. */
export function writeCorpus(
  corpus: Corpus,
  tokens: Tokens,
  write: (name: string, body: Uint8Array) => void,
  counts: Map<string, number>,
): Spread {
  const measure = measures[corpus];
  const shards = (share: number): number => Math.max(1, Math.ceil(tokens.tokens.length / share));
  const spread: Spread = {
    blocks: tokens.starts.length - 1,
    perChunk: measure.perChunk,
    pairs: shards(measure.pairs),
    words: shards(measure.words),
    beginnings: corpus === 'quotes',
  };
  const put = (
    all: Iterable<Shard>,
    nameOf: (corpus: Corpus, shard: number) => string,
    nameOfFar: (corpus: Corpus, shard: number, at: number) => string,
  ): void => {
    let shard = 0;
    for (const { body, far } of all) {
      write(nameOf(corpus, shard), body);
      for (const [at, list] of far) write(nameOfFar(corpus, shard, at), list);
      shard += 1;
    }
  };
  put(pairShards(tokens, spread.pairs, measure.far), files.pairs, files.pair);
  const entries = blocksByWord(tokens);
  for (const { word, blocks } of entries) {
    const bare = word.replace('@', '');
    counts.set(bare, (counts.get(bare) ?? 0) + blocks.length);
  }
  put(wordShards(entries, spread.words, measure.far, spread.beginnings), files.words, files.word);
  return spread;
}
