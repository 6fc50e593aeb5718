/** A word the articles use, explained. */
import { z } from 'zod';
import { id, text } from './text.ts';

export const term = z.strictObject({
  /** The word. */
  term: text,
  /** Its abbreviation. */
  abbreviation: text.optional(),
  /** What it means, in a sentence or two. */
  definition: text,
  /** Where the definition comes from; none if it is our own. */
  sources: z.array(id).default([]),
});

export type Term = z.infer<typeof term>;
