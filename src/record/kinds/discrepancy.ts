/** Sources that disagree: each account, and how we write it. */
import type { z } from 'zod';
import { paths } from '../../addresses/paths.ts';
import { corrections } from '../fields/correction.ts';
import { group, list, ours } from '../fields/field.ts';
import { confinedTo, quoted, references } from '../fields/reference.ts';
import { kind } from './kind.ts';

const account = group('One account.', {
  says: ours('What is said, in our words.'),
  sources: references('Where it is said.', 'sources'),
});

export const discrepancy = kind({
  noun: 'discrepancy',
  is: 'sources that disagree',
  file: 'yaml',
  id: 'key',
  fields: {
    question: ours('The question on which they disagree.'),
    accounts: list('Each account of it.', account, {
      least: 2,
      otherwise: 'are fewer than two; add the other account, with "- says:"',
    }),
    'we-write': ours('How we write it, and why.'),
    claims: references('The claims it touches.', 'claims'),
    quotes: quoted('The quotations whose words stand in quotation marks above.'),
    'confined-to': confinedTo,
    corrections: corrections(),
  },
  address: paths.discrepancy,
  stands: 'A disagreement between sources',
  listed: {
    at: paths.discrepancies,
    names: ['Disagreements', 'Discrepancies', 'Contradictions'],
  },
  otherAddresses: () => [],
  heading: 'Where sources disagree',
  called: 'question',
  foundExactly: 'nothing',
  offered: undefined,
  knownBy: 'its name',
  data: [],
  telling: ['we-write'],
});

export type Discrepancy = z.infer<typeof discrepancy.schema>;
