/** One document that was read: a report, a news story, a debate. Field names are CSL's (CSL-JSON 1.0.2). */
import { z } from 'zod';
import { date, day } from '../fields/date.ts';
import { confinedTo, correction, id, text, url } from '../fields/text.ts';

/** A person's name, or a body's as `literal`. */
const name = z.union([
  z.strictObject({ family: text, given: text.optional() }),
  z.strictObject({ literal: text }),
]);

export const source = z.strictObject({
  /** What sort of document it is, in CSL's words. */
  type: z.enum([
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'bill',
    'hearing',
    'legislation',
    'post-weblog',
    'report',
    'speech',
    'thesis',
    'webpage',
  ]),
  /** Its title. */
  title: text,
  /** Where the title comes from: printed on it, shortened by us (the printed one says more than the text), or ours because none was seen. */
  'title-is': z.enum(['printed', 'shortened', 'described']).default('printed'),
  /** Who wrote it, where that is known. */
  author: z.array(name).optional(),
  /** The newspaper, journal or site it stands in. */
  'container-title': text.optional(),
  /** Who published it. */
  publisher: text,
  /** When it was published, as precisely as is known; left out if it is not. */
  issued: date.optional(),
  /** How the date is known, when the document does not print it. */
  'issued-basis': text.optional(),
  /** Its address on the web. */
  URL: url.optional(),
  /** The page on which it was read, where that is not its own address. */
  'read-at': url.optional(),
  /** An archived copy of it. */
  archived: url.optional(),
  /** The day we read it. */
  accessed: day.optional(),
  /** What kind of witness it is. */
  kind: z.enum([
    'primary report',
    'primary record',
    'statement',
    'news',
    'academic',
    'opinion',
    'secondary',
  ]),
  /** Whether the public can read it. */
  availability: z.enum(['published', 'summary only', 'unpublished']).default('published'),
  /** How much of it we read. */
  read: z.enum(['whole', 'excerpt', 'abstract', 'not read']),
  /** Whether pages may link to it; `editorial.md`, section 5, names those that may not be. */
  link: z.boolean().default(true),
  /** What a reader should know before trusting it. */
  caution: text.optional(),
  /** The source this is a copy of, where it is a copy. */
  'copy-of': id.optional(),
  'confined-to': confinedTo,
  /** What was changed since it was published here. */
  corrections: z.array(correction).default([]),
});

export type Source = z.infer<typeof source>;
