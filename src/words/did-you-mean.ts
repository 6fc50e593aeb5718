/** The nearest of the words that would have been right. */
import { distance } from 'fastest-levenshtein';

/** The candidate within a third of its length, or within two letters, of the word. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of candidates) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (!best || far < best.far) best = { candidate, far };
  }
  return best && best.far <= Math.max(2, Math.ceil(best.candidate.length / 3))
    ? best.candidate
    : undefined;
}

export const ask = (word: string): string => `Did you mean "${word}"?`;

/** `Did you mean "x"?` for the nearest candidate, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = nearest(word, candidates);
  return found === undefined ? undefined : ask(found);
}
