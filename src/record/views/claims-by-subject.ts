/** The ledger of claims, by what they are about. */
import type { Dossier, Entry } from '../dossier.ts';
import type { Claim } from '../kinds/claim.ts';

export interface Subject {
  /** The letters with which the ids of its claims begin. */
  readonly prefix: string;
  readonly heading: string;
  readonly claims: readonly Entry<Claim>[];
}

const headings: Record<string, string> = {
  sc: 'Rotherham and South Yorkshire',
  am: 'Operation Amazon',
  ln: 'Operation Linden',
  nca: 'Operation Stovewood and the National Crime Agency',
  nt: 'The national audit and inquiry',
  tg: 'Crime targets',
  u: 'What is not known',
};

/** Claims by the letters their ids begin with, in the order in which the subjects are told; others after them. */
export function claimsBySubject(dossier: Dossier): Subject[] {
  const byPrefix = Map.groupBy(dossier.claims.values(), ({ id }) => id.split('-')[0] ?? '');
  const known = Object.keys(headings);
  const others = [...byPrefix.keys()].filter((prefix) => !known.includes(prefix));
  return [...known, ...others].flatMap((prefix) => {
    const claims = byPrefix.get(prefix);
    return claims ? [{ prefix, heading: headings[prefix] ?? 'Other claims', claims }] : [];
  });
}
