/** Something that happened on a date. */
import { z } from 'zod';
import { date } from '../fields/date.ts';
import { confinedTo, correction, id, text } from '../fields/text.ts';

export const event = z.strictObject({
  /** When, as precisely as is known. */
  date,
  /** What happened, in one sentence of our own. */
  what: text,
  /** Where this is known from. */
  sources: z.array(id).min(1, 'names no source; add one, after "- "'),
  /** The claims that say more of it. */
  claims: z.array(id).default([]),
  /** The quotations whose words stand in quotation marks above. */
  quotes: z.array(id).default([]),
  'confined-to': confinedTo,
  /** What was changed since it was published here. */
  corrections: z.array(correction).default([]),
});

export type Event = z.infer<typeof event>;
