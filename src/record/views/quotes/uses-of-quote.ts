/** Everything that stands on a quotation. */
import type { Dossier, Entry } from '../../dossier.ts';
import type { Claim } from '../../kinds/claim.ts';
import type { Discrepancy } from '../../kinds/discrepancy.ts';
import type { Event } from '../../kinds/event.ts';
import { type Use, uses } from '../articles/uses.ts';

export interface UsesOfQuote {
  readonly articles: readonly Use[];
  readonly claims: readonly Entry<Claim>[];
  /** The claims that it answers. */
  readonly answers: readonly Entry<Claim>[];
  readonly events: readonly Entry<Event>[];
  /** Those that name it, and those that touch a claim which rests on it. */
  readonly discrepancies: readonly Entry<Discrepancy>[];
}

/** The articles, claims, events and discrepancies that use a quotation. */
export function usesOfQuote(dossier: Dossier, quote: string): UsesOfQuote {
  const naming = <T extends { quotes: string[] }>(table: ReadonlyMap<string, T>) =>
    [...table.values()].filter(({ quotes }) => quotes.includes(quote));
  const claims = naming(dossier.claims);
  const resting = new Set(claims.map(({ id }) => id));
  return {
    articles: uses(dossier, quote, ['Q', 'Quote']),
    claims,
    answers: [...dossier.claims.values()].filter(({ replies }) => replies.includes(quote)),
    events: naming(dossier.events),
    discrepancies: [...dossier.discrepancies.values()].filter(
      ({ quotes, claims }) => quotes.includes(quote) || claims.some((id) => resting.has(id)),
    ),
  };
}
