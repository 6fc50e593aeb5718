/** Who speaks in a quotation, in words and as a record. */
import type { Dossier } from '../../dossier.ts';
import type { Quote } from '../../kinds/quote.ts';
import { roleHeld } from './role-held.ts';

export interface Speaker {
  readonly name: string;
  /** The record of the speaker; none for an unnamed one. */
  readonly record: { readonly kind: 'person' | 'organisation'; readonly id: string } | undefined;
  /** The role in which they spoke. */
  readonly role: string | undefined;
}

/** The speaker's name, record and role on the day. */
export function speakerOfQuote(dossier: Dossier, quote: Quote): Speaker {
  const id = quote.speaker ?? '';
  const role = roleHeld(quote, dossier);
  const person = dossier.people.get(id);
  if (person) return { name: person.name, record: { kind: 'person', id }, role };
  const organisation = dossier.organisations.get(id);
  if (organisation) return { name: organisation.name, record: { kind: 'organisation', id }, role };
  return { name: quote.anonymous ?? '', record: undefined, role };
}
