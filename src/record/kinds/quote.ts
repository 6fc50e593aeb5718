/** Somebody's words, as they stand in a document we read. The folder names that document. */
import { z } from 'zod';
import { date, day } from '../fields/date.ts';
import { confinedTo, correction, id, keepApartFrom, text } from '../fields/text.ts';

/** Who compared the words with the document, and how. */
const checked = z.strictObject({
  /** By a program, character for character, or by a person's eye. */
  by: z.enum(['program', 'eye']),
  /** The day. */
  on: day,
  /** What the program compared them with: the whole text of the document, or the stored opening of its page. */
  against: z.enum(['whole text', 'opening']).optional(),
  /** The digest of the text that was compared: SHA-256, in hexadecimal. */
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is no digest; npm run verify writes it')
    .optional(),
  /** What the comparison leaves behind: a digest of the words and of what stands with them. */
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'is no fingerprint; npm run verify writes it')
    .optional(),
  /** Anything a reader should know of it, such as a second reading. */
  note: text.optional(),
});

const quoteCorrection = correction.extend({
  /** The words as they stood before it, where they were changed and may still be shown. */
  'words-before': z.string().min(1, 'is empty; write it, or remove the line').optional(),
});

export const quote = z
  .strictObject({
    /** The words, character for character, without the outer quotation marks. */
    words: z.string().min(1, 'is empty; write it, or remove the line'),
    /** Who said or wrote them: a person or an organisation of the record. */
    speaker: id.optional(),
    /** Who said them, in a few words, when the document names nobody. */
    anonymous: text.optional(),
    /** The role in which they spoke, where the person's own dated roles do not give it. */
    role: text.optional(),
    /** How the words came about. */
    form: z.enum(['speech', 'statement', 'writing', 'report', 'reported words']),
    /** When they were said or written, as precisely as is known. */
    said: date,
    /** How that date is known. */
    'said-basis': text,
    /** Where in the document they stand: a page, a paragraph, what goes before. */
    place: text,
    /** The source they come from, when the document we read quotes another one. */
    origin: id.optional(),
    /** The organisation that quoted them from there. */
    'quoted-by': id.optional(),
    /** What they are about, in a word or two each. */
    topics: z.array(text).min(1, 'names no topic; add one, after "- "'),
    /** Who compared them with the document. */
    checked,
    /** The words just before, as in the W3C's TextQuoteSelector. */
    prefix: z.string().optional(),
    /** The words just after. */
    suffix: z.string().optional(),
    /** What a reader must know to take them rightly. */
    caution: text.optional(),
    /** Quotations that must stand in every article in which this one stands. */
    'never-without': z.array(id).default([]),
    /** The open licence of the document, by rule; left out if it has none. */
    licence: z.enum(['Open Parliament Licence v3.0', 'Open Government Licence v3.0']).optional(),
    'confined-to': confinedTo,
    'keep-apart-from': keepApartFrom,
    /** What was changed since it was published here. */
    corrections: z.array(quoteCorrection).default([]),
  })
  .refine((quote) => (quote.speaker === undefined) !== (quote.anonymous === undefined), {
    path: ['speaker'],
    error: 'names nobody, or both a speaker and anonymous; give exactly one of the two',
  });

export type Quote = z.infer<typeof quote>;
