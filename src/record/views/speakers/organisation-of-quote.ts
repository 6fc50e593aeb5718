/** For whom somebody spoke. */
import type { Dossier } from '../../dossier.ts';
import type { Quote } from '../../kinds/quote.ts';
import { rolesOn } from './role-held.ts';

/** The organisation that speaks, or in which the speaker held the role of that day; its id. */
export function organisationOfQuote(dossier: Dossier, quote: Quote): string | undefined {
  const speaker = quote.speaker ?? '';
  if (dossier.organisations.has(speaker)) return speaker;
  const held = rolesOn(quote.said, dossier.people.get(speaker)?.roles ?? []);
  // The quotation's own role is one of the person's, or one of which no organisation is known.
  if (quote.role === undefined) return held[0]?.organisation;
  return held.find(({ role }) => role === quote.role)?.organisation;
}
