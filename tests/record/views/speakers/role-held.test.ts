import { expect, test } from 'vitest';
import type { Role } from '../../../../src/record/kinds/person.ts';
import { organisationOfQuote } from '../../../../src/record/views/speakers/organisation-of-quote.ts';
import { roleHeld, rolesOn } from '../../../../src/record/views/speakers/role-held.ts';
import { aDossier, anOrganisation, aPerson, aQuote } from '../../builders.ts';

const sources: string[] = [];
const warden = { role: 'warden', organisation: 'hall', from: '2000', to: '2001-06', sources };
const chair = { role: 'chair', organisation: 'post', from: '2002-03', sources };
const clerk = { role: 'clerk', to: '1999', sources };
const friend = { role: 'friend', sources };
const held = (date: string, roles: readonly Role[] = [friend, clerk, warden, chair]) =>
  rolesOn(date, roles).map(({ role }) => role);

test.each([
  ['1998', ['clerk', 'friend']],
  ['1999-12-31', ['clerk', 'friend']],
  ['2000-01-01', ['warden', 'friend']],
  ['2001-06-30', ['warden', 'friend']],
  ['2001-07-01', ['friend']],
  ['2002-03', ['chair', 'friend']],
  ['2030', ['chair', 'friend']],
  // A year may mean any day of it.
  ['2001', ['warden', 'friend']],
  ['2002', ['chair', 'friend']],
])('in %s those roles are held whose dates may hold it, dated ones first: %j', (date, expected) => {
  expect(held(date)).toEqual(expected);
});

test('roles of one day keep the order of the record', () => {
  expect(held('2001', [chair, { ...chair, role: 'judge', from: '2000' }, warden])).toEqual([
    'judge',
    'warden',
  ]);
});

const dossier = aDossier({
  people: [aPerson({ id: 'ada', roles: [friend, warden, chair] })],
  organisations: [anOrganisation({ id: 'hall' }), anOrganisation({ id: 'post' })],
});

test.each<[object, string | undefined, string | undefined]>([
  [{ said: '2001-05-04' }, 'warden', 'hall'],
  [{ said: '2003', role: 'chair' }, 'chair', 'post'],
  [{ said: '2003', role: 'witness' }, 'witness', undefined],
  [{ said: '1990' }, 'friend', undefined],
  [{ said: '2001', speaker: 'hall' }, undefined, 'hall'],
  [{ said: '2001', speaker: undefined, anonymous: 'a member' }, undefined, undefined],
])('of a quotation %j, the role is %s and the organisation %s', (fields, role, organisation) => {
  const quote = aQuote({ id: 'm/a', ...fields });
  expect(roleHeld(quote, dossier)).toBe(role);
  expect(organisationOfQuote(dossier, quote)).toBe(organisation);
});
