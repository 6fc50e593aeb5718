/** A text as the checker compares it: its words as numbers. */
import { spellings, words } from '../../words/spellings.ts';
import { weightOf } from './weight.ts';

export interface Numbered {
  readonly text: string;
  /** As search compares them, each with where it stands in UTF-16 units. */
  readonly words: readonly {
    readonly word: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** One for each word. */
  readonly numbers: Int32Array;
  /** How much each word tells, from 0 to 1. */
  readonly weights: Float64Array;
}

// Marks that strict comparison takes for apostrophes, and search does not.
const plain = (text: string): string => text.replaceAll(/[`´‛‚‹›]/g, '’');

/** The words of a text as search compares them. */
export const spelt = (text: string): string[] => spellings(plain(text));

/** Numbers words, the same word alike. */
export const numbering =
  (known = new Map<string, number>()) =>
  (text: string): Numbered => {
    const all = words(plain(text));
    const numbers = Int32Array.from(all, ({ word }) => {
      const number = known.get(word) ?? known.size;
      known.set(word, number);
      return number;
    });
    return {
      text,
      words: all,
      numbers,
      weights: Float64Array.from(all, ({ word }) => weightOf(word)),
    };
  };

export type Numbering = ReturnType<typeof numbering>;

/** The text of the words from one index up to another, with what stands between them. */
export const textOf = ({ text, words }: Numbered, from: number, to: number): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
