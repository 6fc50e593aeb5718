/** The front matter of a page about the site itself. */
import { z } from 'zod';
import { day } from '../fields/date.ts';
import { correction, text } from '../fields/text.ts';

export const page = z.strictObject({
  /** The heading. */
  title: text,
  /** What the page is for, in one sentence. */
  standfirst: text,
  /** The day it was last changed. */
  updated: day,
  /** What was changed since it was published here. */
  corrections: z.array(correction).default([]),
});

export type PageFrontMatter = z.infer<typeof page>;
