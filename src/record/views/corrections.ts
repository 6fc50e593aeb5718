/** Everything that was changed after publication. */
import type { Dossier } from '../dossier.ts';

const corrigible = [
  'articles',
  'quotes',
  'claims',
  'sources',
  'people',
  'organisations',
  'figures',
  'discrepancies',
  'events',
  'terms',
  'pages',
] as const;

/** One change, and the record it was made in. */
export interface Correction {
  readonly kind: (typeof corrigible)[number];
  readonly id: string;
  /** The day, as 2022-06-22. */
  readonly on: string;
  readonly what: string;
}

/** All corrections, the latest first. */
export function corrections(dossier: Dossier): Correction[] {
  return corrigible
    .flatMap((kind) =>
      [...dossier[kind].values()].flatMap(({ id, corrections }) =>
        corrections.map(({ on, what }) => ({ kind, id, on, what })),
      ),
    )
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
