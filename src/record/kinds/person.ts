/** Somebody in a public or professional role. Never a victim, survivor or offender. */
import { z } from 'zod';
import { date } from '../fields/date.ts';
import { correction, id, keepApartFrom, text } from '../fields/text.ts';

const role = z.strictObject({
  /** The role: chair, Home Affairs Committee. */
  role: text,
  /** The organisation it was held in, if that is in the record. */
  organisation: id.optional(),
  /** When it began; left out if not known. */
  from: date.optional(),
  /** When it ended; left out if it goes on or is not known. */
  to: date.optional(),
  /** What the sources say of the dates, when that is less than a beginning and an end. */
  dates: text.optional(),
  /** Where the role is stated; the check asks for one. */
  sources: z.array(id).default([]),
});

export const person = z.strictObject({
  /** The name by which they are known. */
  name: text,
  /** The name to sort by: Billings, Alan. */
  'sort-name': text,
  /** How an article names them the first time and after: Dr Alan Billings, then Dr Billings. */
  style: text.optional(),
  /** One sentence on why they are in the record. */
  description: text,
  /** What they were, and when. */
  roles: z.array(role).min(1, 'is empty; add a role, with "- role:"'),
  /** Where this is known from. */
  sources: z.array(id).min(1, 'names no source; add one, after "- "'),
  'keep-apart-from': keepApartFrom,
  /** What was changed since it was published here. */
  corrections: z.array(correction).default([]),
});

export type Person = z.infer<typeof person>;
export type Role = z.infer<typeof role>;
