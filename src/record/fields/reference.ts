/** Fields by which one record names another. */
import { z } from 'zod';
import { list, type Marks, ours, tell } from './field.ts';

// Its path below its folder, without the ending.
const anyId = z
  .string()
  .regex(
    /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/,
    'is not an id; ids hold small letters, digits and hyphens',
  );

/** The id of a record of one of these kinds. */
export const reference = (sentence: string, ...to: string[]) =>
  tell(sentence, anyId, { holds: 'an id', to });

const ids = (sentence: string, marks: Marks) =>
  tell(sentence, z.array(anyId.meta({ holds: 'an id', ...marks })));

/** The ids of any number of records of these kinds. */
export const references = (sentence: string, ...to: string[]) => ids(sentence, { to }).default([]);

/** The sources from which a record is known: one at least. */
export const knownFrom = list('Where this is known from.', reference('A source.', 'sources'), {
  least: 1,
  otherwise: 'names no source; add one, after "- "',
});

/** A source, and where in it. */
export const supportFields = (sentence: string, where: string) => ({
  source: reference(sentence, 'sources'),
  locator: ours(`Where in the source: ${where}.`).optional(),
});

/** The quotations of which a record's own sentences may give words in quotation marks. */
export const quoted = (sentence: string) =>
  ids(sentence, { to: ['quotes'], quoted: true }).default([]);

/** The one article in which a record may stand: no list, search, feed, export, address or card has it (editorial guidance, 1.11). */
export const confinedTo = tell(
  'The one article in which it may stand; it is in no list, search, feed, export or card.',
  anyId,
  { holds: 'an id', to: ['articles'], unprinted: true },
).optional();

/** Records that may never stand on one page with it, an index of all records apart. */
export const keepApartFrom = tell(
  'Claims, quotations and people that may never stand on one page with it, an index of all records apart.',
  z.array(anyId.meta({ holds: 'an id', to: ['claims', 'quotes', 'people'], unprinted: true })),
  { unprinted: true },
).default([]);
