/** Where a word or a pair stands: sorted numbers of blocks, or places in blocks. */
import type { Reader, Writer } from './bytes.ts';

/** A place is one number: that of its block, and of the word in the block, which has fewer than these. */
export const blockSize = 65_536;

export const blockOf = (place: number): number => Math.floor(place / blockSize);

export function writeBlocks(to: Writer, blocks: ArrayLike<number>): void {
  let last = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] ?? 0;
    to.number(block - last);
    last = block;
  }
}

export function readBlocks(from: Reader, count: number): number[] {
  let last = 0;
  return Array.from({ length: count }, () => {
    last += from.number();
    return last;
  });
}

export function writePlaces(to: Writer, places: ArrayLike<number>): void {
  let [lastBlock, last] = [0, 0];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const block = blockOf(place);
    const word = place - block * blockSize;
    to.number(block - lastBlock).number(block === lastBlock ? word - last : word);
    [lastBlock, last] = [block, word];
  }
}

export function readPlaces(from: Reader, count: number): number[] {
  let [block, word] = [0, 0];
  return Array.from({ length: count }, () => {
    const step = from.number();
    const next = from.number();
    word = step === 0 ? word + next : next;
    block += step;
    return block * blockSize + word;
  });
}
