/** A body: a force, a watchdog, a committee, a newspaper. */
import { z } from 'zod';
import { correction, id, text } from '../fields/text.ts';

export const organisation = z.strictObject({
  /** Its name in full. */
  name: text,
  /** Its usual short form. */
  abbreviation: text.optional(),
  /** What it is, in a few words: police watchdog. */
  type: text,
  /** One sentence on what it does or did. */
  description: text,
  /** Where this is known from. */
  sources: z.array(id).min(1, 'names no source; add one, after "- "'),
  /** What was changed since it was published here. */
  corrections: z.array(correction).default([]),
});

export type Organisation = z.infer<typeof organisation>;
