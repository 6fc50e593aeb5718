/** A picture of numbers or dates, drawn when the site is built: its words, what it shows, and where each number is from. */
import { z } from 'zod';
import { date, day } from '../fields/date.ts';
import { correction, id, text } from '../fields/text.ts';
import { faultsOfForm } from './figure-forms.ts';

const support = z.strictObject({
  /** The source that gives the number or the event. */
  source: id,
  /** Where in the source: table, para 12. */
  locator: text.optional(),
});

const shift = z.strictObject({
  /** When the way of counting changed: April 1998. */
  when: text,
  /** What changed, in a few words: new counting rules. */
  what: text,
});

const unit = z.strictObject({
  /** What the numbers count, for the head of their column: crimes recorded. */
  name: text,
  /** What is printed against each number, as %. */
  mark: text.optional(),
});

const row = z.strictObject({
  /** What the number is of. In a series it is the period: 1997, or 1997–98 for April to March. */
  label: text,
  /** The number, as the source gives it, without commas. A fall is below nothing: -30. */
  value: z.number().optional(),
  /** What stands in its place when there is none: not found. */
  missing: text.optional(),
  /** Whether it was measured, if left out, or was to be reached: a target. */
  mark: z.enum(['measured', 'target']).default('measured'),
  /** What a reader must know of this number. */
  note: text.optional(),
  /** Where it is from, if not from the sources of the whole figure. */
  sources: z.array(support).default([]),
});

const part = z.strictObject({
  /** Its heading; a series names the rules by which it was counted. */
  heading: text,
  /** Who counted and how: survey estimate, crime recorded by the police. Only numbers counted alike share a scale. */
  counted: text.optional(),
  /** What its numbers count, where that is not the same in all parts. */
  unit: unit.optional(),
  /** The change of counting that parts it from the part before: a gap with this label. */
  break: shift.optional(),
  /** Its numbers. */
  rows: z.array(row).min(1, 'is empty; add a row, with "- label:"'),
  /** What a reader must know of this part. */
  note: text.optional(),
});

const moment = z.strictObject({
  /** When, as precisely as is known. */
  date,
  /** When it ended, if it lasted and the end is known. */
  until: date.optional(),
  /** Who did it. */
  who: text.optional(),
  /** What happened, in one sentence of our own. */
  what: text,
  /** The mark it bears, one of those in the key. */
  mark: z.enum(['disc', 'ring', 'diamond']).default('disc'),
  /** Where it is from, if not from the sources of the whole figure. */
  sources: z.array(support).default([]),
});

const meaning = z.strictObject({
  /** The mark. */
  mark: z.enum(['disc', 'ring', 'diamond']),
  /** What it says: set, dropped. */
  means: text,
});

export const figure = z
  .strictObject({
    /** How it is drawn: bars from nothing, a series over the years, a timeline, or a table alone. */
    form: z.enum(['bars', 'series', 'timeline', 'table']),
    /** What it shows, as a headline that says no more than its numbers do. */
    title: text,
    /** What the reader sees, how it was counted, and what it does not show. */
    caption: text,
    /** The picture in words, for those who do not see it. */
    alternative: text,
    /** Where its numbers are from. */
    sources: z.array(support).min(1, 'names no source; add one, after "- source:"'),
    /** The day up to which its facts were checked. */
    'facts-checked-to': day,
    /** What the numbers count. A timeline has none. */
    unit: unit.optional(),
    /** What the first column of its table holds: crime, period. */
    'rows-are': text.default('What'),
    /** The numbers, in parts that are each counted in one way. */
    parts: z.array(part).default([]),
    /** The key to the marks of a timeline. */
    key: z.array(meaning).default([]),
    /** What a timeline shows, in order. */
    moments: z.array(moment).default([]),
    /** The claims it states: an article that shows it must use their replies. */
    claims: z.array(id).default([]),
    /** What a reader must know to take it rightly. */
    caution: text.optional(),
    /** What was changed since it was published here. */
    corrections: z.array(correction).default([]),
  })
  .superRefine((figure, context) => {
    for (const { path, message } of faultsOfForm(figure))
      context.addIssue({ code: 'custom', path: [...path], message });
  });

export type Figure = z.infer<typeof figure>;
export type Part = z.infer<typeof part>;
export type Row = z.infer<typeof row>;
export type Moment = z.infer<typeof moment>;
export type Unit = z.infer<typeof unit>;
export type Mark = z.infer<typeof meaning>['mark'];
