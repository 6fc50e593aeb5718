/** Which results tell enough of a question of which none has all. */
import type { Term } from '../typed/way.ts';
import { asTyped } from './ways.ts';

/** Words that hold a sentence together, and tell nothing of what it is about. */
const holding = new Set(
  `a about again all also am an and any are as at be because been before being between both but by can could did do does
  doing for from had has have having he her here hers him his how i if in into is it its me more most my no nor not of off
  on once only or other our out over own she should so some such than that the their them then there these they this those
  through to too under until up us very was we were what when where which while who whom whose why will with would you
  your`.split(/\s+/),
);

/** The parts of a question that tell what it is about; all, where none does. */
export function tellingOf(asked: readonly Term[]): readonly Term[] {
  const telling = asked.filter((term) => !holding.has(asTyped(term)));
  return telling.length > 0 ? telling : asked;
}

/**
 * Whether what a result has of a question tells as much as what it lacks: by how rare each part is, of which one that stands nowhere
 * is the rarest. One part alone, of several, is a first name, a title or an office as a rule, and tells nothing.
 */
export function tellsEnough(
  without: readonly string[],
  asked: readonly Term[],
  rarity: (term: Term) => number,
): boolean {
  const weight = (terms: readonly Term[]) => terms.reduce((sum, term) => sum + rarity(term), 0);
  const has = asked.filter((term) => !without.includes(asTyped(term)));
  return has.length > 1 && weight(has) * 2 >= weight(asked);
}
