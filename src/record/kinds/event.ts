/** Something that happened on a date. */
import type { z } from 'zod';
import { paths } from '../../addresses/paths.ts';
import { corrections } from '../fields/correction.ts';
import { date } from '../fields/date.ts';
import { ours } from '../fields/field.ts';
import { confinedTo, knownFrom, quoted, references } from '../fields/reference.ts';
import { kind } from './kind.ts';

export const event = kind({
  noun: 'event',
  is: 'something that happened on a date',
  file: 'yaml',
  id: 'key',
  fields: {
    date: date('When, as precisely as is known.'),
    what: ours('What happened, in one sentence of our own.'),
    sources: knownFrom,
    claims: references('The claims that say more of it.', 'claims'),
    quotes: quoted('The quotations whose words stand in quotation marks above.'),
    'confined-to': confinedTo,
    corrections: corrections(),
  },
  address: paths.event,
  stands: 'An event',
  listed: { at: paths.timeline, names: ['Timeline', 'Events', 'Chronology'] },
  otherAddresses: () => [],
  heading: 'Events',
  called: 'what',
  beside: 'date',
  foundExactly: 'nothing',
  offered: undefined,
  knownBy: 'its name',
  data: 'as it is',
});

export type Event = z.infer<typeof event.schema>;
