/** What a question asks for where nothing in it is marked, part by part, and in which ways each part may be met. */
import { datesIn } from './dates.ts';
import { sums } from './sums.ts';
import { type Term, type Way, written } from './way.ts';

const one = (...words: readonly string[]): Way => ({ kind: 'words', words });

/** The parts: each word; a date, a sum, a word in two parts or one may be written otherwise. */
export function looseTerms(words: readonly string[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const found = datesIn(words, at) ?? sums(words, at);
    // A number of one word may be a part of another, too.
    if (found)
      terms.push(found.length > 1 ? found.ways : [...found.ways, ...spelt(words, at).slice(1)]);
    else terms.push(spelt(words, at));
    at += found?.length ?? 1;
  }
  const key = (term: Term): string => JSON.stringify(term);
  return [...new Map(terms.map((term) => [key(term), term])).values()];
}

// Whistle blower stands as one word too.
function spelt(words: readonly string[], at: number): Term {
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
  const isPart = (part: string): boolean => /^\p{L}{3,}$/u.test(part);
  const asOne = (...parts: readonly [string, string]): Way[] =>
    parts.every(isPart) ? written(parts, [[parts.join('')]]).slice(1) : [];
  return [one(word), ...asOne(before, word), ...asOne(word, after)];
}

/** The same, the last word of which is only begun. */
export const begun = (terms: readonly Term[]): Term[] => {
  const last = terms.at(-1)?.[0];
  return last?.kind === 'words' && last.words.length === 1
    ? [...terms.slice(0, -1), [{ kind: 'begins', word: last.words[0] ?? '' }]]
    : [];
};
