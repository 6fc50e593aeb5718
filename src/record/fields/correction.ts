/** What was changed in a record after it was published here. */
import { day } from './date.ts';
import { type Fields, group, list, ours } from './field.ts';

const fields = {
  on: day('The day it was changed.'),
  what: ours('What was wrong and what it says now, in one or two sentences.'),
};

/** The corrections of a record, with more fields for a kind that keeps more of what stood there. */
export const corrections = <F extends Fields = Record<never, never>>(more: F = {} as F) =>
  list(
    'What was changed since it was published here.',
    group('One change.', { ...fields, ...more }),
  ).default([]);
