/** What in the record and the articles stands on somebody's words. */
import type { Dossier, Entry } from '../../dossier.ts';
import type { Claim } from '../../kinds/claim.ts';
import type { Event } from '../../kinds/event.ts';
import { firstUses, type Use, uses } from '../articles/uses.ts';
import { quotesBySpeaker } from './quotes-by-speaker.ts';

export interface Reliances {
  readonly articles: readonly Use[];
  readonly claims: readonly Entry<Claim>[];
  readonly events: readonly Entry<Event>[];
}

/** The articles, claims and events that use a quotation of this person or organisation. */
export function reliancesOfSpeaker(dossier: Dossier, speaker: string): Reliances {
  const ids = new Set((quotesBySpeaker(dossier).get(speaker) ?? []).map(({ id }) => id));
  const naming = <T extends { quotes: string[] }>(table: ReadonlyMap<string, T>) =>
    [...table.values()].filter(({ quotes }) => quotes.some((id) => ids.has(id)));
  return {
    articles: firstUses([...ids].flatMap((id) => uses(dossier, id, ['Q', 'Quote']))),
    claims: naming(dossier.claims),
    events: naming(dossier.events),
  };
}
