/** What was typed, taken word for word as it stands. */
import { type Mode, type Query, readingsOf } from '../query.ts';

export interface Reading extends Query {
  /** What stands around the words, as typed: a speaker's name, or nothing that is looked for. */
  readonly around: readonly string[];
  /** Whether this reading holds only if a speaker is named there. */
  readonly needsName: boolean;
  /** What was typed and is not looked for. */
  readonly leftOut: readonly string[];
}

/** None where nothing in it is a phrase. */
export const wholeReadings = (
  text: string,
  mode: Mode | undefined,
  leftOut: readonly string[] = [],
): Reading[] =>
  readingsOf(text, mode)
    .filter(({ phrases }) => phrases.length > 0)
    .map((query) => ({ ...query, around: [], needsName: false, leftOut }));
