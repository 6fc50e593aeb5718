/** The fields by which a text is held back from the public site. */
import { z } from 'zod';
import { tell } from './field.ts';

const wrong = 'is no moment; write 2026-12-01T06:00:00Z, or +01:00 in the place of Z';

/** Of every text. */
export const heldBack = {
  draft: tell(
    'Whether it is unfinished: true keeps it out of every build; `npm run dev` shows it.',
    z.boolean(),
  ).optional(),
  embargo: tell(
    'The moment before which no build holds any of it, with its zone: 2026-12-01T06:00:00Z. `npm run dev` shows it.',
    z.iso.datetime({ offset: true, error: wrong }),
    { holds: 'a moment' },
  ).optional(),
};
