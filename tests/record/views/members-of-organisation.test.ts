import { expect, test } from 'vitest';
import { membersOfOrganisation } from '../../../src/record/views/members-of-organisation.ts';
import { aDossier, aPerson } from '../builders.ts';

test('lists the roles held there, the earliest first and the undated last', () => {
  const hall = 'hall';
  const dossier = aDossier({
    people: [
      aPerson({
        id: 'ada',
        roles: [
          { role: 'chair', organisation: hall, from: '2002' },
          { role: 'warden', organisation: hall, from: '2000' },
          { role: 'reader', organisation: 'post' },
        ],
      }),
      aPerson({ id: 'bo', roles: [{ role: 'guest', organisation: hall }] }),
    ],
  });
  expect(membersOfOrganisation(dossier, hall).map(({ role }) => role.role)).toEqual([
    'warden',
    'chair',
    'guest',
  ]);
});
