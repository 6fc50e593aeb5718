/** The ledger of claims, by what they are about. */
import type { Dossier, Entry } from '../dossier.ts';
import type { Claim } from '../kinds/claim.ts';
import type { Lists } from '../lists/index.ts';

export interface Subject {
  /** The letters with which the ids of its claims begin. */
  readonly letters: string;
  readonly heading: string;
  readonly claims: readonly Entry<Claim>[];
}

/** The letters with which the id of a claim begins. */
export const subjectOf = (id: string): string => id.split('-')[0] ?? '';

/** Claims by subject, in the order in which the editors' list tells them; of no subject in it, after them. */
export function claimsBySubject(dossier: Dossier, { subjects }: Lists['subjects']): Subject[] {
  const bySubject = Map.groupBy(dossier.claims.values(), ({ id }) => subjectOf(id));
  const others = [...bySubject.keys()]
    .filter((letters) => !subjects.some((known) => known.letters === letters))
    .map((letters) => ({ letters, heading: 'Other claims' }));
  return [...subjects, ...others].flatMap(({ letters, heading }) => {
    const claims = bySubject.get(letters);
    return claims ? [{ letters, heading, claims }] : [];
  });
}
