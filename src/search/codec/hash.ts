/** Numbers for words, the same in the build and in every browser. */

/** Scrambles 32 bits (the finaliser of MurmurHash3). */
export function mix(bits: number): number {
  let mixed = bits;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** 32 bits of a word; another seed gives others (FNV-1a over UTF-16 units). */
export function hash(word: string, seed: number): number {
  let bits = seed ^ 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    bits = Math.imul(bits ^ word.charCodeAt(at), 0x01000193);
  }
  return mix(bits);
}

/** 32 bits of two neighbours, from the 32 bits of each. */
export const joined = (first: number, second: number): number =>
  mix(Math.imul(first, 0x9e3779b1) + second);

/** The seed by which a word or pair finds its shard, and the one by which it is known there. */
export const placing = 1;
export const naming = 2;

/** By how many bits of its second hash a pair is known in its shard. */
export const nameBits = 30;

/** The first letters of a word, by which it finds its shard where beginnings are looked for. */
export const beginning = 3;
