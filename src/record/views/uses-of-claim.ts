/** Everything that stands on a claim. */
import type { Dossier, Entry } from '../dossier.ts';
import type { Claim } from '../kinds/claim.ts';
import type { Discrepancy } from '../kinds/discrepancy.ts';
import type { Event } from '../kinds/event.ts';
import type { Figure } from '../kinds/figure.ts';
import { firstUses, type Use, uses } from './articles/uses.ts';

export interface UsesOfClaim {
  readonly articles: readonly Use[];
  /** The claims that this one answers. */
  readonly answers: readonly Entry<Claim>[];
  /** The claims that say otherwise, whichever of the two records it. */
  readonly contradictions: readonly Entry<Claim>[];
  readonly events: readonly Entry<Event>[];
  readonly discrepancies: readonly Entry<Discrepancy>[];
  readonly figures: readonly Entry<Figure>[];
}

/** The articles, claims, events, discrepancies and figures that use a claim. */
export function usesOfClaim(dossier: Dossier, claim: string): UsesOfClaim {
  const claims = [...dossier.claims.values()];
  const own = dossier.claims.get(claim)?.contradicts ?? [];
  return {
    articles: firstUses(uses(dossier, claim, ['Claim'])),
    answers: claims.filter(({ replies }) => replies.includes(claim)),
    contradictions: claims.filter(
      ({ id, contradicts }) => own.includes(id) || contradicts.includes(claim),
    ),
    events: [...dossier.events.values()].filter(({ claims }) => claims.includes(claim)),
    discrepancies: [...dossier.discrepancies.values()].filter(({ claims }) =>
      claims.includes(claim),
    ),
    figures: [...dossier.figures.values()].filter(({ claims }) => claims.includes(claim)),
  };
}
