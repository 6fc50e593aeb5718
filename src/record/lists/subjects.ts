/** What claims are about, in the order in which the ledger tells it. */
import { z } from 'zod';
import { group, list, ours, tell } from '../fields/field.ts';
import { listFile } from './list-file.ts';

const subject = group('One subject.', {
  letters: tell(
    'The letters with which the ids of its claims begin, as sc for sc-01. They stand in the addresses of the ledger: leave them as they are.',
    z.string().regex(/^[a-z]+$/, 'are no letters; write small ones alone, as sc'),
  ),
  heading: ours('What the claims are about, as the heading over them.'),
});

export const subjects = listFile({
  is: 'what claims are about, in the order in which it is told',
  fields: { subjects: list('Each subject, in order.', subject).default([]) },
});
