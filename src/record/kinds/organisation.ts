/** A body: a force, a watchdog, a committee, a newspaper. */
import type { z } from 'zod';
import { paths } from '../../addresses/paths.ts';
import { corrections } from '../fields/correction.ts';
import { name, ours } from '../fields/field.ts';
import { otherNames } from '../fields/other-names.ts';
import { knownFrom } from '../fields/reference.ts';
import { kind } from './kind.ts';

export const organisation = kind({
  noun: 'organisation',
  is: 'a body: a force, a committee, a newspaper',
  file: 'yaml',
  id: 'key',
  fields: {
    name: name('Its name in full.'),
    abbreviation: name('Its usual short form.').optional(),
    'other-names': otherNames,
    type: ours('What it is, in a few words: police watchdog.'),
    description: ours('One sentence on what it does or did.'),
    sources: knownFrom,
    corrections: corrections(),
  },
  address: paths.organisation,
  stands: 'A page on an organisation',
  listed: { at: paths.organisations, names: ['Organisations'] },
  otherAddresses: (id) => paths.feedsOf(paths.organisation(id)),
  heading: 'Organisations',
  called: 'name',
  foundExactly: 'nothing',
  offered: ({ type }) => type,
  knownBy: 'its name',
  data: 'as it is',
});

export type Organisation = z.infer<typeof organisation.schema>;
