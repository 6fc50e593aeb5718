/** Looking up a word or a pair in a shard. */
import { Reader } from '../codec/bytes.ts';
import { readBlocks, readPlaces } from '../codec/lists.ts';
import type { Apart } from '../codec/packs.ts';

/** A list that was found: here, or apart from the shard. */
export interface Found {
  readonly size: number;
  readonly here: readonly number[] | undefined;
  readonly apart: Apart | undefined;
}

/** The places of a pair, by its name in the shard. */
export function pairIn(shard: Uint8Array, wanted: number): Found | undefined {
  const reader = new Reader(shard);
  for (let name = 0; !reader.ended; ) {
    name += reader.number();
    const found = listIn(reader, readPlaces);
    if (name === wanted) return found;
    if (name > wanted) return undefined;
  }
  return undefined;
}

/** The blocks of a word, or of every word that begins so. */
export function wordsIn(shard: Uint8Array, wanted: string, isBeginning = false): Found[] {
  const reader = new Reader(shard);
  const found: Found[] = [];
  for (let word = ''; !reader.ended; ) {
    word = word.slice(0, reader.number()) + reader.text();
    const list = listIn(reader, readBlocks);
    if (word === wanted || (isBeginning && word.startsWith(wanted))) found.push(list);
  }
  return found;
}

function listIn(reader: Reader, read: (from: Reader, count: number) => number[]): Found {
  const head = reader.number();
  const size = Math.floor(head / 2);
  return head % 2
    ? { size, here: undefined, apart: [reader.number(), reader.number(), reader.number()] }
    : { size, here: read(reader, size), apart: undefined };
}
