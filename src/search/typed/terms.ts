/** What a question asks for, part by part, and in which ways each part may be met. */
import type { Query } from '../query.ts';
import { datesIn } from './dates.ts';
import { sums } from './sums.ts';
import type { Term, Way } from './way.ts';

const one = (...words: readonly string[]): Way => ({ kind: 'words', words });

/** The parts of a question as it stands: each phrase, and each loose word. */
export const termsOf = ({ phrases, loose }: Query): Term[] => [
  ...phrases.map((phrase): Term => [one(...phrase)]),
  ...[...new Set(loose)].map((word): Term => [one(word)]),
];

/** The same where nothing is marked: a date, a sum, a word in two parts or one may be written otherwise. */
export function looseTerms(words: readonly string[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const found = datesIn(words, at) ?? sums(words, at);
    if (found) terms.push(found.ways);
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
  return [
    one(word),
    ...(isPart(before) && isPart(word) ? [one(before + word)] : []),
    ...(isPart(word) && isPart(after) ? [one(word + after)] : []),
  ];
}

/** The parts, where each single word, as typed or spelt right, may be one of the speaker's name, or the year it was said. */
export const ofSpeakers = (terms: readonly Term[]): Term[] =>
  terms.map((ways): Term => {
    const single = ways.flatMap((way, at) => {
      const isWord = way.kind === 'words' && way.words.length === 1;
      const isMeant = isWord && (at === 0 || way.tried?.why === 'spelling');
      return isMeant ? [way.words[0] ?? ''] : [];
    });
    const years = single.filter((word) => /^(?:1[5-9]|20)\d\d$/.test(word));
    return [
      ...ways,
      ...single.map((word): Way => ({ kind: 'name', word })),
      ...years.map((word): Way => ({ kind: 'said', word })),
    ];
  });

/** The same, the last word of which is only begun. */
export const begun = (terms: readonly Term[]): Term[] => {
  const last = terms.at(-1)?.[0];
  return last?.kind === 'words' && last.words.length === 1
    ? [...terms.slice(0, -1), [{ kind: 'begins', word: last.words[0] ?? '' }]]
    : [];
};

/** A word that stands in an index for a word of a name or a date, and is none that a text has. */
export const fieldWord = (word: string): string => `@${word}`;
