/** Everything that stands on a claim. */
import type { Dossier, Entry } from '../dossier.ts';
import type { Claim } from '../kinds/claim.ts';
import type { Discrepancy } from '../kinds/discrepancy.ts';
import type { Event } from '../kinds/event.ts';
import type { Figure } from '../kinds/figure.ts';
import type { Kind } from '../kinds/index.ts';
import { firstUses, type Use, uses } from './articles/uses.ts';
import { naming } from './named-by.ts';

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
  const own = dossier.claims.get(claim)?.contradicts ?? [];
  const by = <K extends Kind>(kind: K, field?: string) =>
    naming(dossier, ['claims', claim], kind, field);
  const contradictions = new Set([...own, ...by('claims', 'contradicts').map(({ id }) => id)]);
  return {
    articles: firstUses(uses(dossier, claim, ['Claim'])),
    answers: by('claims', 'replies'),
    contradictions: [...dossier.claims.values()].filter(({ id }) => contradictions.has(id)),
    events: by('events'),
    discrepancies: by('discrepancies'),
    figures: by('figures'),
  };
}
