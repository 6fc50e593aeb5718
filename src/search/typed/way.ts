/** The parts of a question, and in which ways each may be met. */

/** Why something else was looked for beside what was typed. */
export type Why = 'spelling' | 'synonym' | 'form' | 'written';

/** What was typed, and what was looked for beside it. */
export interface Tried {
  readonly typed: string;
  readonly shown: string;
  readonly why: Why;
}

/** Words side by side; a word that begins so; a word of the speaker's name; who it was, as `ofSpeaker` has it; the day, month or year it was said. */
export type Way =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly tried?: Tried }
  | { readonly kind: 'begins' | 'name' | 'by' | 'said'; readonly word: string };

/** Words as they were typed, and other ways to write them. */
export function written(typed: readonly string[], others: readonly (readonly string[])[]): Way[] {
  const [own = '', ...all] = [typed, ...others].map((words) => words.join(' '));
  return [
    { kind: 'words', words: typed },
    ...[...new Set(all)]
      .filter((shown) => shown !== own)
      .map((shown): Way => {
        return {
          kind: 'words',
          words: shown.split(' '),
          tried: { typed: own, shown, why: 'written' },
        };
      }),
  ];
}

/** A part of a question: it is met if one of its ways is. */
export type Term = readonly Way[];
