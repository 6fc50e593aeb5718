/** Dates as precise as they are known: EDTF level 0, and "about" for an approximate one. */
import { z } from 'zod';
import { type Marks, tell } from './field.ts';

const shape = /^(?:about )?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the calendar has such a date; 2026-02-31 is none. */
export function isPossibleDate(text: string): boolean {
  const parts = shape.exec(text);
  if (!parts) return false;
  const [year = 0, month = 1, day = 1] = parts.slice(1).map((part) => Number(part ?? 1));
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A YAML reader may hand 2022 over as a number and 2022-06-22 as a Date; both are text to us. */
const asText = (value: unknown): unknown => {
  if (typeof value === 'number') return String(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
};

const anyDate = z.preprocess(
  asText,
  z
    .string({ error: 'is not a date; write 2022, 2022-06, 2022-06-22 or about 2022' })
    .regex(shape, 'is not a date; write 2022, 2022-06, 2022-06-22 or about 2022')
    .refine(
      (text) => !shape.test(text) || isPossibleDate(text),
      'is a day that no calendar has; correct the month or the day',
    ),
);

const anyDay = z.preprocess(
  asText,
  z
    .string({ error: 'is not a day; write 2022-06-22' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day; write 2022-06-22')
    .refine(
      (text) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || isPossibleDate(text),
      'is a day that no calendar has; correct the month or the day',
    ),
);

/** A date: 2022, 2022-06, 2022-06-22 or about 2022 (ISO 8601-2:2019, EDTF level 0; "about" is EDTF's ~). */
export const date = (sentence: string, marks: Pick<Marks, 'done'> = {}) =>
  tell(sentence, anyDate, { holds: 'a date', ...marks });

/** The day of something done: 2022-06-22. */
export const day = (sentence: string) => tell(sentence, anyDay, { holds: 'a day' });
