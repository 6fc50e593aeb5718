/** Every quotation by a person shows one role, held on the day. */
import { roleHeld, rolesOn } from '../../views/speakers/role-held.ts';
import { type Check, spot } from '../check.ts';

export const speakersHoldARole: Check = (dossier) =>
  [...dossier.quotes.values()].flatMap((quote) => {
    const person = dossier.people.get(quote.speaker ?? '');
    if (!person || quote.role) return [];
    const remedy = `Add "role:" to the quotation, or dates to the roles of "${person.id}".`;
    const here = {
      spot: spot('quotes', quote.id, ['speaker']),
      beside: spot('people', person.id, ['roles']),
      remedy,
    };
    if (!roleHeld(quote, dossier))
      return [{ ...here, found: `"${person.id}" held no role of the record in ${quote.said}` }];
    const dated = rolesOn(quote.said, person.roles);
    if (dated.length > 1)
      return [{ ...here, found: `"${person.id}" held ${dated.length} roles in ${quote.said}` }];
    return [];
  });
