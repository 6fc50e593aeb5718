/** A word the articles use, explained. */
import { z } from 'zod';
import { correction, id, text } from '../fields/text.ts';

export const term = z.strictObject({
  /** The word. */
  term: text,
  /** Its abbreviation. */
  abbreviation: text.optional(),
  /** What it means, in a sentence or two. */
  definition: text,
  /** Where the definition comes from; none if it is our own. */
  sources: z.array(id).default([]),
  /** What was changed since it was published here. */
  corrections: z.array(correction).default([]),
});

export type Term = z.infer<typeof term>;
