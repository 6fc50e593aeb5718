/** Looking up a word or a pair in a shard. */
import { Reader } from '../codec/bytes.ts';
import { readBlocks, readPlaces } from '../codec/lists.ts';

/** A list that was found: here, or in a file of its own at this position of the shard. */
export interface Found {
  readonly size: number;
  readonly here: readonly number[] | undefined;
  readonly at: number;
}

/** The places of a pair, by its name in the shard. */
export function pairIn(shard: Uint8Array, wanted: number): Found | undefined {
  const reader = new Reader(shard);
  for (let at = 0, name = 0; !reader.ended; at++) {
    name += reader.number();
    const head = reader.number();
    const size = Math.floor(head / 2);
    const here = head % 2 ? undefined : readPlaces(reader, size);
    if (name === wanted) return { size, here, at };
    if (name > wanted) return undefined;
  }
  return undefined;
}

/** The blocks of a word, or of every word that begins so. */
export function wordsIn(shard: Uint8Array, wanted: string, isBeginning = false): Found[] {
  const reader = new Reader(shard);
  const found: Found[] = [];
  for (let at = 0, word = ''; !reader.ended; at++) {
    word = word.slice(0, reader.number()) + reader.text();
    const head = reader.number();
    const size = Math.floor(head / 2);
    const here = head % 2 ? undefined : readBlocks(reader, size);
    if (word === wanted || (isBeginning && word.startsWith(wanted))) found.push({ size, here, at });
  }
  return found;
}
