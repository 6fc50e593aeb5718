/** One statement in our own words, with who says so, who answers it and what contradicts it. */
import type { z } from 'zod';
import { paths } from '../../addresses/paths.ts';
import { corrections } from '../fields/correction.ts';
import { date } from '../fields/date.ts';
import { group, list, oneOf, ours } from '../fields/field.ts';
import {
  confinedTo,
  keepApartFrom,
  quoted,
  references,
  supportFields,
} from '../fields/reference.ts';
import { kind } from './kind.ts';

const support = group(
  'One source.',
  supportFields('The source that supports it.', 'p. 5, para 12, opening paragraph'),
);

export const claim = kind({
  noun: 'claim',
  is: 'one statement in our words, and how it stands',
  file: 'yaml',
  id: 'key',
  fields: {
    statement: ours('The statement.'),
    heading: ours(
      'Under which it stands in a list: at most 70 characters, and never stronger than the statement.',
      70,
    ).optional(),
    kind: oneOf('What sort of statement it is.', [
      'event',
      'figure',
      'finding',
      'opinion',
      'allegation',
      'denial',
      'reply',
    ]),
    status: oneOf(
      'How it stands: found by an inquiry, reported, alleged, denied, disputed between sources, or superseded.',
      ['found', 'reported', 'alleged', 'denied', 'disputed', 'superseded'],
    ),
    date: date('When it was so, or when it was said.').optional(),
    says: ours('Who says so.'),
    sources: list('What supports it.', support, {
      least: 1,
      otherwise: 'names no source; add one, after "- "',
    }),
    confidence: oneOf('How sure we are, by what was read.', [
      'high',
      'medium-high',
      'medium',
      'low-medium',
    ]),
    caution: ours('What a reader must know to take it rightly.').optional(),
    replies: references(
      'Claims and quotations that answer it: an article that uses it must use each of them.',
      'claims',
      'quotes',
    ),
    'never-without-one-of': references(
      'Findings of which at least one stands in every text in which it stands: a denial is not told alone.',
      'claims',
      'quotes',
    ),
    contradicts: references('Claims that say otherwise.', 'claims'),
    quotes: quoted(
      'The quotations whose words stand in quotation marks above, or that support it.',
    ),
    'confined-to': confinedTo,
    'keep-apart-from': keepApartFrom,
    corrections: corrections(),
  },
  address: paths.claim,
  stands: 'A claim',
  listed: { at: paths.claims, names: ['Claims'] },
  otherAddresses: () => [],
  heading: 'Claims',
  called: 'statement',
  beside: 'status',
  foundExactly: 'nothing',
  offered: ({ status }) => status,
  knownBy: 'its id',
  data: 'as it is',
});

export type Claim = z.infer<typeof claim.schema>;
