/** As what a question was taken; what tells it is loaded only where that is not simply as it was typed. */

import { arePhrases } from './terms.ts';
import type { Understood, understood } from './understood.ts';
import type { Term } from './way.ts';
import type { Reading } from './whole-readings.ts';

/** Nothing but phrases, as they were typed, or nothing at all; nothing where more is to be told. */
export function plainly(
  found: string,
  reading: Reading | undefined,
  terms: readonly Term[],
): Understood | undefined {
  if (found === 'listed') return { phrases: [], loose: [], guessed: false, leftOut: [], tried: [] };
  const isWhole = reading?.around.length === 0 && reading.leftOut.length === 0;
  return isWhole && arePhrases(terms) ? { ...reading, tried: [] } : undefined;
}

export const understanding = async (...all: Parameters<typeof understood>): Promise<Understood> =>
  (await import('../near/index.ts')).understood(...all);
