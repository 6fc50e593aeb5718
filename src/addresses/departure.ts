/** What became of an address that no longer holds what it was published for. */
import { z } from 'zod';
import { day } from '../record/fields/date.ts';
import { digest, list, oneOf, ours, tell } from '../record/fields/field.ts';

export const departure = z
  .strictObject({
    became: oneOf(
      'Moved, when the same thing now stands at another address; withdrawn, when it stands nowhere.',
      ['moved', 'withdrawn'],
    ),
    to: tell(
      'The address at which a moved one stands now.',
      z.string().regex(/^\/\S*$/, 'is no address of this site; it starts with /'),
    ).optional(),
    on: day('The day it moved or was withdrawn.'),
    why: ours(
      'Why, in a sentence a reader may see. What came out to protect somebody is not repeated.',
    ).optional(),
  })
  .refine(({ became, to }) => (became === 'moved') === (to !== undefined), {
    path: ['became'],
    error: 'does not go with "to"; give "to:" for what moved, and none for what was withdrawn',
  });

/** Addresses that were taken out together because their very letters may not be repeated. */
export const erasure = z.strictObject({
  on: day('The day they were taken out.'),
  why: ours('Why, in a sentence a reader may see: it says nothing of what was taken out.'),
  digests: list(
    'What is kept of each address. Who guesses an address can confirm it; nobody can read it.',
    digest('SHA-256, in hexadecimal.', 64, 'is no digest; npm run addresses -- --erase writes it'),
    { least: 1, otherwise: 'is empty; npm run addresses -- --erase writes it' },
  ),
});

export type Erasure = z.infer<typeof erasure>;
export type Departure = z.infer<typeof departure>;

/** A departure by the address it is about; one that ends in a slash is also about all that lies below. */
export type Departures = ReadonlyMap<string, Departure>;
