/** Sentences of a quotation, and what it has beside a stretch of it. */
import type { Range } from '../../../words/verbatim.ts';

/** Whether a text has more than marks. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The sentence in which a place lies. */
export function sentenceAround(words: string, at: number): Range {
  const ends = [...words.matchAll(/[.!?][”’"]?(?=\s|$)/g)].map(
    ({ 0: mark, index }) => index + mark.length,
  );
  return {
    start: ends.findLast((end) => end <= at) ?? 0,
    end: ends.find((end) => end > at) ?? words.length,
  };
}

/** Whether a quotation has words before, or after, a place. */
export const goesOn = (words: string, { start, end }: Range): [before: boolean, after: boolean] => [
  hasWords(words.slice(0, start)),
  hasWords(words.slice(end)),
];
