/** A word the articles use, explained. */
import type { z } from 'zod';
import { paths } from '../../addresses/paths.ts';
import { corrections } from '../fields/correction.ts';
import { name, ours } from '../fields/field.ts';
import { otherNames } from '../fields/other-names.ts';
import { references } from '../fields/reference.ts';
import { kind } from './kind.ts';

export const term = kind({
  noun: 'term',
  is: 'a word explained in the glossary',
  file: 'yaml',
  id: 'key',
  fields: {
    term: ours('The word.'),
    abbreviation: name('Its abbreviation.').optional(),
    'other-names': otherNames,
    definition: ours('What it means, in a sentence or two.'),
    sources: references('Where the definition comes from; none if it is our own.', 'sources'),
    corrections: corrections(),
  },
  address: paths.term,
  stands: 'An explanation of a term',
  listed: { at: paths.glossary, names: ['Glossary', 'Abbreviations'] },
  otherAddresses: () => [],
  heading: 'Terms',
  called: 'term',
  foundExactly: 'nothing',
  offered: () => '',
  knownBy: 'its name',
  data: [],
});

export type Term = z.infer<typeof term.schema>;
