/** The index of neighbours: for each pair of words, every place at which it stands. */
import type { Corpus } from '../codec/files.ts';
import { hash, joined, nameBits, naming, placing } from '../codec/hash.ts';
import { blockSize, writePlaces } from '../codec/lists.ts';
import type { IndexWriter } from './index-writer.ts';
import { Shard } from './shard.ts';
import type { Tokens } from './token-store.ts';

/** Writes the pairs of a corpus into so many shards. */
export function writePairs(
  corpus: Corpus,
  { vocabulary, tokens, starts, numbers }: Tokens,
  shards: number,
  writer: IndexWriter,
): void {
  const place = Uint32Array.from(vocabulary, (word) => hash(word, placing));
  const name = Uint32Array.from(vocabulary, (word) => hash(word, naming));
  // Sorted by shard as cards are: counted, then dealt.
  const shardOfPair = new Int32Array(tokens.length);
  const ends = new Int32Array(shards + 1);
  for (let at = 0; at < tokens.length - 1; at++) {
    const shard = joined(place[tokens[at] ?? 0] ?? 0, place[tokens[at + 1] ?? 0] ?? 0) % shards;
    shardOfPair[at] = shard;
  }
  // No pair runs over the end of a block.
  for (let block = 1; block < starts.length; block++) {
    const last = (starts[block] ?? 0) - 1;
    if (last >= 0) shardOfPair[last] = -1;
  }
  for (const shard of shardOfPair) if (shard >= 0) ends[shard + 1] = (ends[shard + 1] ?? 0) + 1;
  for (let shard = 0; shard < shards; shard++)
    ends[shard + 1] = (ends[shard + 1] ?? 0) + (ends[shard] ?? 0);
  const next = ends.slice();
  const names = new Uint32Array(ends[shards] ?? 0);
  const places = new Float64Array(names.length);
  for (let block = 0; block < starts.length - 1; block++) {
    const [from, to] = [starts[block] ?? 0, starts[block + 1] ?? 0];
    for (let first = from; first < to; first++) {
      const shard = shardOfPair[first] ?? -1;
      if (shard < 0) continue;
      const at = next[shard] ?? 0;
      next[shard] = at + 1;
      names[at] = nameOf(name, tokens, first);
      places[at] = (numbers[block] ?? 0) * blockSize + first - from;
    }
  }
  const own = new Shard();
  for (let shard = 0; shard < shards; shard++) {
    const [from, to] = [ends[shard] ?? 0, ends[shard + 1] ?? 0];
    // A pair's name and where it was dealt, in one number that sorts by name and keeps the order.
    const keys = new Float64Array(to - from);
    for (let at = 0; at < keys.length; at++) keys[at] = (names[from + at] ?? 0) * keys.length + at;
    fill(own, keys.sort(), places.subarray(from, to));
    own.put(writer, `${corpus}/pairs`);
  }
}

const nameOf = (names: Uint32Array, tokens: Int32Array, first: number): number =>
  joined(names[tokens[first] ?? 0] ?? 0, names[tokens[first + 1] ?? 0] ?? 0) >>> (32 - nameBits);

function fill(shard: Shard, keys: Float64Array, places: Float64Array): void {
  const size = keys.length;
  let lastName = 0;
  for (let from = 0; from < size; ) {
    const name = Math.floor((keys[from] ?? 0) / size);
    const own: number[] = [];
    for (let to = from; to < size; to++) {
      const at = (keys[to] ?? 0) - name * size;
      if (at >= size) break;
      own.push(places[at] ?? 0);
    }
    shard.key.number(name - lastName);
    writePlaces(shard.list, own);
    shard.add(own.length);
    [lastName, from] = [name, from + own.length];
  }
}
