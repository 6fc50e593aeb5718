/** What became of an address that no longer holds what it was published for. */
import { z } from 'zod';
import { day } from './date.ts';
import { text } from './text.ts';

export const departure = z
  .strictObject({
    /** Moved, when the same thing now stands at another address; withdrawn, when it stands nowhere. */
    became: z.enum(['moved', 'withdrawn']),
    /** The address at which a moved one stands now. */
    to: z
      .string()
      .regex(/^\/\S*$/, 'is no address of this site; it starts with /')
      .optional(),
    /** The day it moved or was withdrawn. */
    on: day,
    /** Why, in a sentence a reader may see. What came out to protect somebody is not repeated. */
    why: text.optional(),
  })
  .refine(({ became, to }) => (became === 'moved') === (to !== undefined), {
    path: ['became'],
    error: 'does not go with "to"; give "to:" for what moved, and none for what was withdrawn',
  });

export type Departure = z.infer<typeof departure>;
