/** The fields of a record that hold sentences of ours: what is read for quotation marks and for spelling. */

import type { Kind } from './kinds/index.ts';
import type { FieldPath } from './problem.ts';

/** Fields of prose that are published; a source's title is its own and is printed as a title. */
export const ownFields: Partial<Record<Kind, readonly string[]>> = {
  claims: ['statement', 'says', 'caution'],
  discrepancies: ['question', 'accounts', 'we-write'],
  events: ['what'],
  figures: [
    'title',
    'caption',
    'alternative',
    'unit',
    'rows-are',
    'parts',
    'key',
    'moments',
    'caution',
  ],
  terms: ['term', 'definition'],
  people: ['description', 'roles'],
  organisations: ['description'],
  sources: ['caution', 'issued-basis'],
  quotes: ['place', 'caution', 'said-basis', 'role', 'anonymous', 'checked'],
};

/** Every text in a value, however deep, with the way to it. */
export function stringsIn(value: unknown, path: FieldPath): { path: FieldPath; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    stringsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
