/** By which of its words a name is looked for, and in which file it therefore lies; the same in the build and in the browser. */
import { normalise } from '../../words/spellings.ts';
import type { Plan } from '../codec/files.ts';
import { hash, placing } from '../codec/hash.ts';
import type { Slot } from '../codec/packs.ts';

// In so many names that they tell nothing.
const common = new Set('a an and at by for from in of on or s the to with'.split(' '));

/** So many letters of a word lead to its file, so that names are offered from then on. */
export const leastTyped = 2;

/**
 * The words of a name that tell it from others, as search compares them; all of them where none does. Letters with points or
 * spaces are one word (S.Y.P.), an id is letters and a number (am01, am-1).
 */
export function tellingWords(name: string): string[] {
  const all = normalise(name)
    .replaceAll(/(?<!\S)\p{L}(?: \p{L})+(?!\S)/gu, (letters) => letters.replaceAll(' ', ''))
    .replaceAll(/(?<!\S)\p{L}{2}(?=\d)/gu, '$& ')
    .split(' ')
    .filter(Boolean);
  const telling = all.filter((word) => !common.has(word));
  return telling.length > 0 ? telling : all;
}

/** What may be meant for a name: what was typed, without what asks for it, with names that were written as one word apart. */
export const namings = (typed: string): string[] => [
  ...new Set([typed, apart(typed.replace(asking, ''))]),
];

/** With names that are written as one word apart: AdaExample. */
export const apart = (text: string): string => text.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');

const asking =
  /^\s*(?:(?:what|who|where)(?:[’']s|\s+(?:is|are|was|were))|define|meaning\s+of|claim|former|ex)[\s-]+(?:(?:an?|the)\s+)?/i;

/** By what a name lies in a table: the beginnings of two of its words, in whatever order they are typed, or of one. */
export const nameKey = (...words: readonly string[]): string =>
  words
    .map((word) => word.slice(0, leastTyped))
    .sort()
    .join(' ');

/** Where the names lie that somebody may mean, by the first two of the words; nowhere for a letter or two of one word. */
export function nameSlots(typed: string, plan: Pick<Plan, 'names'>): Slot[] {
  const [first, second] = lookedUp(typed);
  if (first === undefined) return [];
  return second === undefined
    ? wordSlots([first], plan)
    : [['names/pairs', nameShard(nameKey(first, second), plan.names.pairs)]];
}

/** Where else they lie, if one of two words begins otherwise than was typed. */
export function looseNameSlots(typed: string, plan: Pick<Plan, 'names'>): Slot[] {
  const words = lookedUp(typed);
  return words.length > 1 ? wordSlots(words, plan) : [];
}

const lookedUp = (typed: string): string[] =>
  tellingWords(typed)
    .filter(({ length }) => length >= leastTyped)
    .slice(0, 2);

/** Where the names lie that have a word that begins as one of these. */
export const wordSlots = (words: readonly string[], { names }: Pick<Plan, 'names'>): Slot[] =>
  [...new Set(words.map((word) => nameShard(nameKey(word), names.words)))].map((shard) => [
    'names/words',
    shard,
  ]);

/** The shard, of so many, in which the names of a key lie. */
export const nameShard = (key: string, shards: number): number => hash(key, placing) % shards;

/** So many letters of a word may be wrong: one of four to seven, two of more. */
export const mostWrong = (word: string): number =>
  word.length < 4 || /\p{N}/u.test(word) ? 0 : word.length < 8 ? 1 : 2;
