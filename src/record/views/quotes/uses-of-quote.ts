/** Everything that stands on a quotation. */
import type { Dossier, Entry } from '../../dossier.ts';
import type { Claim } from '../../kinds/claim.ts';
import type { Discrepancy } from '../../kinds/discrepancy.ts';
import type { Event } from '../../kinds/event.ts';
import type { Kind } from '../../kinds/index.ts';
import { type Use, uses } from '../articles/uses.ts';
import { naming } from '../named-by.ts';

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
  const by = <K extends Kind>(kind: K, field?: string) =>
    naming(dossier, ['quotes', quote], kind, field);
  const claims = by('claims', 'quotes');
  const touching = new Set(
    [
      ...by('discrepancies'),
      ...claims.flatMap(({ id }) => naming(dossier, ['claims', id], 'discrepancies')),
    ].map(({ id }) => id),
  );
  return {
    articles: uses(dossier, quote, ['Q', 'Quote']),
    claims,
    answers: by('claims', 'replies'),
    events: by('events'),
    discrepancies: [...dossier.discrepancies.values()].filter(({ id }) => touching.has(id)),
  };
}
