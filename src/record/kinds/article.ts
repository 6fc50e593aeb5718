/** The front matter of a long read. */
import { z } from 'zod';
import { day } from '../fields/date.ts';
import { correction, text } from '../fields/text.ts';

export const article = z.strictObject({
  /** The headline. */
  title: text,
  /** What the article found, with its limits, in one or two sentences. */
  standfirst: text,
  /** Its place in the series, from 1. */
  series: z.number().int().positive(),
  /** The day it was first published. */
  written: day,
  /** The day up to which its facts were checked. */
  'facts-checked-to': day,
  /** What it covers that a reader may not want to meet unprepared. */
  'content-note': text,
  /** What it is about, in a word or two each. */
  topics: z.array(text).min(1, 'names no topic; add one, after "- "'),
  /** What was changed since. */
  corrections: z.array(correction).default([]),
});

export type ArticleFrontMatter = z.infer<typeof article>;
