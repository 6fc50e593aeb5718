/** By which of its words a name is looked for, and in which file it therefore lies; the same in the build and in the browser. */
import { spellings } from '../../words/spellings.ts';
import type { Plan } from '../codec/files.ts';
import { hash, placing } from '../codec/hash.ts';
import type { Slot } from '../codec/packs.ts';

// In so many names that they tell nothing.
const common = new Set('a an and at by for from in of on or s the to with'.split(' '));

/** So many letters of a word lead to its file, so that names are offered from then on. */
export const leastTyped = 2;

/** The words of a name that tell it from others, as search compares them; all of them where none does. */
export function tellingWords(name: string): string[] {
  const all = spellings(name);
  const telling = all.filter((word) => !common.has(word));
  return telling.length > 0 ? telling : all;
}

// Names are looked up by so many of the words that were typed.
const lookedUp = 2;

/** Where the names lie that somebody may mean; nowhere for a letter or two of one word. */
export const nameSlots = (typed: string, { names }: Pick<Plan, 'names'>): Slot[] => {
  const keys = tellingWords(typed).filter(({ length }) => length >= leastTyped);
  const shards = keys.slice(0, lookedUp).map((key) => nameShard(key, names));
  return [...new Set(shards)].map((shard): Slot => ['names', shard]);
};

/** The file, of so many, with the names that have a word that begins so. */
export const nameShard = (word: string, shards: number): number =>
  hash(word.slice(0, leastTyped), placing) % shards;

/** So many letters of a word may be wrong: one of four to seven, two of more. */
export const mostWrong = (word: string): number =>
  word.length < 4 || /\p{N}/u.test(word) ? 0 : word.length < 8 ? 1 : 2;
