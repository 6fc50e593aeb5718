/** Sentences of a quotation, and what it has beside a stretch of it. */
import type { Range } from '../../../words/verbatim.ts';

/** Whether a text has more than marks. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

// Before a small letter nothing ends: 83 per cent. of robbery.
const ends = /[.!?]["”’)\]]*(?=\s+[^\p{Ll}\s]|\s*$)/gu;

/** The sentence in which a place lies. */
export function sentenceAround(words: string, at: number): Range {
  const all = [...words.matchAll(ends)].map(({ 0: mark, index }) => index + mark.length);
  return {
    start: all.findLast((end) => end <= at) ?? 0,
    end: all.find((end) => end > at) ?? words.length,
  };
}

/** Whether a quotation has words before, or after, a place. */
export const goesOn = (words: string, { start, end }: Range): [before: boolean, after: boolean] => [
  hasWords(words.slice(0, start)),
  hasWords(words.slice(end)),
];
