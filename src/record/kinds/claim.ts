/** One statement in our own words, with who says so, who answers it and what contradicts it. */
import { z } from 'zod';
import { date } from '../fields/date.ts';
import { confinedTo, correction, id, keepApartFrom, text } from '../fields/text.ts';

const support = z.strictObject({
  /** The source that supports it. */
  source: id,
  /** Where in the source: p. 5, para 12, opening paragraph. */
  locator: text.optional(),
});

export const claim = z.strictObject({
  /** The statement. */
  statement: text,
  /** What sort of statement it is. */
  kind: z.enum(['event', 'figure', 'finding', 'opinion', 'allegation', 'denial', 'reply']),
  /** How it stands: found by an inquiry, reported, alleged, denied, disputed between sources, or superseded. */
  status: z.enum(['found', 'reported', 'alleged', 'denied', 'disputed', 'superseded']),
  /** When it was so, or when it was said. */
  date: date.optional(),
  /** Who says so. */
  says: text,
  /** What supports it. */
  sources: z.array(support).min(1, 'names no source; add one, after "- "'),
  /** How sure we are, by what was read. */
  confidence: z.enum(['high', 'medium-high', 'medium', 'low-medium']),
  /** What a reader must know to take it rightly. */
  caution: text.optional(),
  /** Claims and quotations that answer it: an article that uses it must use each of them. */
  replies: z.array(id).default([]),
  /** Findings of which at least one stands in every text in which it stands: a denial is not told alone. */
  'never-without-one-of': z.array(id).default([]),
  /** Claims that say otherwise. */
  contradicts: z.array(id).default([]),
  /** The quotations whose words stand in quotation marks above, or that support it. */
  quotes: z.array(id).default([]),
  'confined-to': confinedTo,
  'keep-apart-from': keepApartFrom,
  /** What was changed since it was published here. */
  corrections: z.array(correction).default([]),
});

export type Claim = z.infer<typeof claim>;
