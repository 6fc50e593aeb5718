/** Who held a role in an organisation. */
import { byDate } from '../dates.ts';
import type { Dossier, Entry } from '../dossier.ts';
import type { Person, Role } from '../kinds/person.ts';

/** A person, and the role they held there. */
export interface Member {
  readonly person: Entry<Person>;
  readonly role: Role;
}

/** Every role held in an organisation by somebody of the record, the earliest first and the undated last. */
export function membersOfOrganisation(dossier: Dossier, organisation: string): Member[] {
  return [...dossier.people.values()]
    .flatMap((person) =>
      person.roles
        .filter((role) => role.organisation === organisation)
        .map((role) => ({ person, role })),
    )
    .sort((a, b) => byDate(a.role.from ?? '9999', b.role.from ?? '9999'));
}
