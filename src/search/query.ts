/** From what a reader asks to what is asked of an index. */
import type { SearchState } from './state.ts';

/** A question to an index; words of `null` mean every record. */
export interface Query {
  readonly words: string | null;
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: Readonly<Record<string, 'asc'>>;
}

/** While somebody types, fewer letters than this are not looked for: they are in nearly every word. */
export const leastLetters = 3;

/** Whether to search at each key. */
export const isWorthTyping = ({ words, chosen }: SearchState): boolean =>
  words === '' ? Object.keys(chosen).length > 0 : words.length >= leastLetters;

/** The question to the quotations; none if nothing is asked. Without words, the oldest come first. */
export function quotesQuery({ words, chosen }: SearchState): Query | undefined {
  if (words === '' && Object.keys(chosen).length === 0) return undefined;
  return words === ''
    ? { words: null, filters: { ...chosen }, sort: { date: 'asc' } }
    : { words: loose(words), filters: { ...chosen }, sort: {} };
}

/** The question to the long reads, which have no facets; none without words. */
export const articlesQuery = ({ words }: SearchState): Query | undefined =>
  words === '' ? undefined : { words: loose(words), filters: {}, sort: {} };

// Pagefind takes what stands between straight quotation marks for a phrase, and finds phrases wrongly.
const loose = (words: string): string => words.replaceAll(/["“”«»]/g, ' ').trim();
