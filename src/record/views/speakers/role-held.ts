/** The role in which somebody spoke. */
import { certainlyAfter } from '../../dates.ts';
import type { Dossier } from '../../dossier.ts';
import type { Role } from '../../kinds/person.ts';
import type { Quote } from '../../kinds/quote.ts';

/** The quotation's own `role`, or the person's role on the day; nothing for a body or an anonymous speaker. */
export function roleHeld(quote: Quote, dossier: Dossier): string | undefined {
  return (
    quote.role ??
    rolesOn(quote.said, dossier.people.get(quote.speaker ?? '')?.roles ?? []).at(0)?.role
  );
}

/** The roles whose known dates hold a date, dated ones before undated ones. */
export function rolesOn(date: string, roles: readonly Role[]): Role[] {
  const held = roles.filter(
    ({ from, to }) => !(from && certainlyAfter(from, date)) && !(to && certainlyAfter(date, to)),
  );
  return held.toSorted((a, b) => Number(!(a.from || a.to)) - Number(!(b.from || b.to)));
}
