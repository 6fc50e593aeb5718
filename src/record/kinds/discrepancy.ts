/** Two sources that disagree: each account, and how we write it. */
import { z } from 'zod';
import { confinedTo, correction, id, text } from '../fields/text.ts';

const account = z.strictObject({
  /** What is said, in our words. */
  says: text,
  /** Where it is said. */
  sources: z.array(id).default([]),
});

export const discrepancy = z.strictObject({
  /** The question on which they disagree. */
  question: text,
  /** Each account of it. */
  accounts: z.array(account).min(2, 'are fewer than two; add the other account, with "- says:"'),
  /** How we write it, and why. */
  'we-write': text,
  /** The claims it touches. */
  claims: z.array(id).default([]),
  /** The quotations whose words stand in quotation marks above. */
  quotes: z.array(id).default([]),
  'confined-to': confinedTo,
  /** What was changed since it was published here. */
  corrections: z.array(correction).default([]),
});

export type Discrepancy = z.infer<typeof discrepancy>;
