/** What a question asks for, part by part, and in which ways each part may be met. */
import type { Query } from '../query.ts';
import type { Term, Way } from './way.ts';

const one = (...words: readonly string[]): Way => ({ kind: 'words', words });

/** The parts of a question as it stands: each phrase, and each loose word. */
export const termsOf = ({ phrases, loose }: Query): Term[] => [
  ...phrases.map((phrase): Term => [one(...phrase)]),
  ...[...new Set(loose)].map((word): Term => [one(word)]),
];

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

/** A word that stands in an index for a word of a name or a date, and is none that a text has. */
export const fieldWord = (word: string): string => `@${word}`;

/** Of what has the same phrases nothing is nearer than another. */
export const arePhrases = (terms: readonly Term[]): boolean =>
  terms.every(([way, other]) => !other && way?.kind === 'words' && way.words.length > 1);
