/** The index of neighbours: for each pair of words, every place at which it stands. */
import { Writer } from '../codec/bytes.ts';
import { hash, joined, nameBits, naming, placing } from '../codec/hash.ts';
import { blockSize, writePlaces } from '../codec/lists.ts';
import type { Tokens } from './token-store.ts';

/** A shard, and the lists that are too long for it, by their position in it. */
export interface Shard {
  readonly body: Uint8Array;
  readonly far: ReadonlyMap<number, Uint8Array>;
}

/** All shards of the pairs, in order; lists of more than `farFrom` bytes stand apart. */
export function* pairShards(
  { vocabulary, tokens, starts }: Tokens,
  shards: number,
  farFrom: number,
): Generator<Shard> {
  const place = Uint32Array.from(vocabulary, (word) => hash(word, placing));
  const name = Uint32Array.from(vocabulary, (word) => hash(word, naming));
  const blocks = starts.length - 1;
  const eachPair = (visit: (shard: number, first: number, block: number) => void): void => {
    for (let block = 0; block < blocks; block++) {
      const end = (starts[block + 1] ?? 0) - 1;
      for (let at = starts[block] ?? 0; at < end; at++) {
        const [one, two] = [tokens[at] ?? 0, tokens[at + 1] ?? 0];
        visit(joined(place[one] ?? 0, place[two] ?? 0) % shards, at, block);
      }
    }
  };
  // Sorted by shard as cards are: counted, then dealt.
  const ends = new Int32Array(shards + 1);
  eachPair((shard) => {
    ends[shard + 1] = (ends[shard + 1] ?? 0) + 1;
  });
  for (let shard = 0; shard < shards; shard++)
    ends[shard + 1] = (ends[shard + 1] ?? 0) + (ends[shard] ?? 0);
  const next = ends.slice();
  const firsts = new Int32Array(ends[shards] ?? 0);
  const places = new Float64Array(firsts.length);
  eachPair((shard, first, block) => {
    const at = next[shard] ?? 0;
    next[shard] = at + 1;
    firsts[at] = first;
    places[at] = block * blockSize + (first - (starts[block] ?? 0));
  });
  for (let shard = 0; shard < shards; shard++) {
    const [from, to] = [ends[shard] ?? 0, ends[shard + 1] ?? 0];
    // A pair's name and where it was dealt, in one number that sorts by name and keeps the order.
    const keys = Float64Array.from({ length: to - from }, (_, at) => {
      const first = firsts[from + at] ?? 0;
      return nameOf(name, tokens, first) * (to - from) + at;
    }).sort();
    yield shardOf(keys, places.subarray(from, to), farFrom);
  }
}

const nameOf = (names: Uint32Array, tokens: Int32Array, first: number): number =>
  joined(names[tokens[first] ?? 0] ?? 0, names[tokens[first + 1] ?? 0] ?? 0) >>> (32 - nameBits);

function shardOf(keys: Float64Array, places: Float64Array, farFrom: number): Shard {
  const body = new Writer();
  const far = new Map<number, Uint8Array>();
  let [lastName, entries] = [0, 0];
  for (let from = 0; from < keys.length; ) {
    const name = Math.floor((keys[from] ?? 0) / keys.length);
    let to = from;
    while (to < keys.length && Math.floor((keys[to] ?? 0) / keys.length) === name) to += 1;
    const list = new Writer();
    writePlaces(
      list,
      Float64Array.from(keys.subarray(from, to), (key) => places[key % keys.length] ?? 0),
    );
    const isFar = list.bytes.length > farFrom;
    body.number(name - lastName).number((to - from) * 2 + Number(isFar));
    if (isFar) far.set(entries, list.bytes);
    else body.append(list.bytes);
    [lastName, entries, from] = [name, entries + 1, to];
  }
  return { body: body.bytes, far };
}
