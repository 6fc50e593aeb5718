/** The way some words took from a mouth or a page to this site. */
import type { Dossier, Entry } from '../../dossier.ts';
import type { Organisation } from '../../kinds/organisation.ts';
import type { Person } from '../../kinds/person.ts';
import type { Quote } from '../../kinds/quote.ts';
import type { Source } from '../../kinds/source.ts';
import { readIn } from './quotes-of-source.ts';

/** One step of the way. */
export type Step =
  | { readonly step: 'said by'; readonly person: Entry<Person> }
  | { readonly step: 'said by' | 'quoted by'; readonly organisation: Entry<Organisation> }
  | { readonly step: 'said by'; readonly anonymous: string }
  | { readonly step: 'written in' | 'read in'; readonly source: Entry<Source> };

/** Said by, written in, quoted by, read in: those of the four that a quotation has, in that order. */
export function provenance(dossier: Dossier, quote: Entry<Quote>): Step[] {
  const origin = dossier.sources.get(quote.origin ?? '');
  const quotedBy = dossier.organisations.get(quote['quoted-by'] ?? '');
  const read = dossier.sources.get(readIn(quote.id));
  return [
    speaker(dossier, quote),
    ...(origin ? [{ step: 'written in' as const, source: origin }] : []),
    ...(quotedBy ? [{ step: 'quoted by' as const, organisation: quotedBy }] : []),
    ...(read ? [{ step: 'read in' as const, source: read }] : []),
  ];
}

function speaker(dossier: Dossier, quote: Entry<Quote>): Step {
  const person = dossier.people.get(quote.speaker ?? '');
  if (person) return { step: 'said by', person };
  const organisation = dossier.organisations.get(quote.speaker ?? '');
  if (organisation) return { step: 'said by', organisation };
  return { step: 'said by', anonymous: quote.anonymous ?? '' };
}
