/** How often a change denies, on either side: "does not" and "doesn't", "not" and "never" deny alike. */
import type { Place } from '../differences.ts';
import { areOpposite, negationsIn } from './turning-words.ts';

/** Whether two sides deny as often; or else so that the sentence still says no opposite; or not. */
export type Denial = 'as often' | 'evenly' | 'opposite';

/** Places between which so little stands that they are one change: have no → do not have. */
export const stretchesOf = (changes: readonly Place[]): Place[][] => {
  const stretches: Place[][] = [];
  for (const place of changes) {
    const last = stretches.at(-1);
    if (last && place.follows) last.push(place);
    else stretches.push([place]);
  }
  return stretches;
};

/** How one change denies. */
export function denialOf(places: readonly Place[]): Denial {
  const [missing, added] = (['missing', 'added'] as const).map((side) =>
    places.flatMap((place) => place[side]),
  ) as [string[], string[]];
  const denied = (words: string[], others: string[]): number =>
    negationsIn(words.join(' ')) +
    // Unlawful denies as often as not lawful.
    words.filter((word) =>
      others.some((other) => word.length > other.length && areOpposite(word, other)),
    ).length;
  const [ours, theirs] = [denied(missing, added), denied(added, missing)];
  if (ours === theirs) return 'as often';
  return (ours - theirs) % 2 === 0 ? 'evenly' : 'opposite';
}
