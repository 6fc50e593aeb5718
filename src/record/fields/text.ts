/** The kinds of text a record holds. */
import { z } from 'zod';
import { day } from './date.ts';

/** One or more sentences, no line of which is empty. */
export const text = z.string().trim().min(1, 'is empty; write it, or remove the line');

/** The id of a record: its path below its folder, without the ending. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/,
    'is not an id; ids hold small letters, digits and hyphens',
  );

/** The address of a web page. */
export const url = z.url({
  protocol: /^https?$/,
  error: 'is not a web address; it starts with https://',
});

/** A change made after publication. */
export const correction = z.strictObject({
  /** The day it was changed. */
  on: day,
  /** What was wrong and what it says now, in one or two sentences. */
  what: text,
});

/** The one article in which a record may stand: no list, search, feed, export, address or card has it (editorial guidance, 1.11). */
export const confinedTo = id.optional();

/** Claims, quotations and people that may never stand on one page with it, an index of all records apart. */
export const keepApartFrom = z.array(id).default([]);
