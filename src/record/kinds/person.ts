/** Somebody in a public or professional role. Never a victim, survivor or offender. */
import type { z } from 'zod';
import { paths } from '../../addresses/paths.ts';
import { corrections } from '../fields/correction.ts';
import { date } from '../fields/date.ts';
import { group, list, name, ours } from '../fields/field.ts';
import { otherNames } from '../fields/other-names.ts';
import { keepApartFrom, knownFrom, reference, references } from '../fields/reference.ts';
import { kind } from './kind.ts';

const role = group('One role.', {
  role: ours('The role: chair, Home Affairs Committee.'),
  organisation: reference(
    'The organisation it was held in, if that is in the record.',
    'organisations',
  ).optional(),
  from: date('When it began; left out if not known.').optional(),
  to: date('When it ended; left out if it goes on or is not known.').optional(),
  dates: ours(
    'What the sources say of the dates, when that is less than a beginning and an end.',
  ).optional(),
  sources: references('Where the role is stated; the check asks for one.', 'sources'),
});

export const person = kind({
  noun: 'person',
  is: 'somebody in a public or professional role',
  file: 'yaml',
  id: 'key',
  fields: {
    name: name('The name by which they are known.'),
    'sort-name': name('The name to sort by: Billings, Alan.'),
    style: name(
      'How an article names them the first time and after: Dr Alan Billings, then Dr Billings.',
    ).optional(),
    'other-names': otherNames,
    description: ours('One sentence on why they are in the record.'),
    roles: list('What they were, and when.', role, {
      least: 1,
      otherwise: 'is empty; add a role, with "- role:"',
    }),
    sources: knownFrom,
    'keep-apart-from': keepApartFrom,
    corrections: corrections(),
  },
  address: paths.person,
  stands: 'A page on somebody who speaks in the record',
  listed: { at: paths.people, names: ['People'] },
  otherAddresses: (id) => paths.feedsOf(paths.person(id)),
  heading: 'People',
  called: 'name',
  foundExactly: 'nothing',
  offered: () => '',
  knownBy: 'its name',
  data: 'as it is',
});

export type Person = z.infer<typeof person.schema>;
export type Role = Person['roles'][number];
