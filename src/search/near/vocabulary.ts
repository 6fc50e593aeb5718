/** The words that the index knows, for forms of a word and for words that were misspelt. */
import { distance } from 'fastest-levenshtein';
import { soundAlike } from '../../words/sounds.ts';
import { vocabularyShard } from '../codec/files.ts';
import type { IndexFolder } from '../read/folder.ts';
import { areForms } from './inflection.ts';

/** A word, and in how many blocks it stands; in none where it is a word of the language that might be thought misspelt. */
export type Known = readonly [word: string, blocks: number];

// A shorter word is one slip from too many others.
export const leastMisspelt = 5;

export class Vocabulary {
  readonly #folder: IndexFolder;

  constructor(folder: IndexFolder) {
    this.#folder = folder;
  }

  /** Whether it stands anywhere. */
  async has(word: string): Promise<boolean> {
    return ((await this.#blocksOf(word)) ?? 0) > 0;
  }

  /** Whether it is spelt as a word is, be it one that stands nowhere. */
  async isWord(word: string): Promise<boolean> {
    return (await this.#blocksOf(word)) !== undefined;
  }

  /** Other forms of a word, the most frequent first. */
  async formsOf(word: string): Promise<string[]> {
    const alike = await this.#alike(word, 'beginnings');
    return byFrequency(alike.filter(([known, blocks]) => blocks > 0 && areForms(word, known)));
  }

  /** Two words of which a word is made that is written as one: whistle and blower. */
  async partsOf(word: string): Promise<[string, string] | undefined> {
    for (let at = 3; at <= word.length - 3; at++) {
      const [one, other] = [word.slice(0, at), word.slice(at)];
      if ((await this.has(one)) && (await this.has(other))) return [one, other];
    }
    return undefined;
  }

  /** The word that comes nearest to one that was misspelt; its beginning or its end is as it was typed. */
  async nearest(word: string): Promise<string | undefined> {
    if (word.length < leastMisspelt || /\P{L}/u.test(word)) return undefined;
    const both = await Promise.all([this.#alike(word, 'beginnings'), this.#alike(word, 'endings')]);
    return nearestIn(both.flat(), word);
  }

  async #blocksOf(word: string): Promise<number | undefined> {
    return (await this.#alike(word, 'beginnings')).find(([known]) => known === word)?.[1];
  }

  /** All that share the first, or the last, letters with a word. */
  async #alike(word: string, end: 'beginnings' | 'endings'): Promise<Known[]> {
    const { vocabulary } = await this.#folder.plan();
    return this.#folder.rows<Known[]>([`words/${end}`, vocabularyShard(word, end, vocabulary)]);
  }
}

/** The nearest of some words that share the beginning or the end with one. */
export const nearestIn = (all: readonly Known[], word: string): string | undefined =>
  all
    .flatMap(([known, blocks]) => {
      const far = typing(word, known);
      return blocks > 0 && isNear(word, known, far) ? [{ known, blocks, far }] : [];
    })
    .sort((a, b) => a.far - b.far || b.blocks - a.blocks || (a.known < b.known ? -1 : 1))[0]?.known;

// Two slips in a longer word leave its sound: correction is no corruption. A letter too few or too many leaves the first: email is no mail.
const isNear = (word: string, known: string, far: number): boolean =>
  far < 2
    ? word.length === known.length || word[0] === known[0]
    : far === 2 && word.length >= 8 && soundAlike(word, known);

const byFrequency = (all: readonly Known[]): string[] =>
  [...all].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);

/** By how many slips of the finger two words differ; two neighbours that changed places are one. */
function typing(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const isSwap =
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2);
  return isSwap && one !== other ? 1 : distance(one, other);
}
