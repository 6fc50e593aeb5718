/** What stands in a record at the fields of its kind. */
import type { FieldPath } from './problem.ts';

/** A value, and the way to it from the top of the record. */
export interface Value {
  readonly path: FieldPath;
  readonly value: unknown;
}

/** Every value at a field, whose path has `*` for every item; nothing where the record has something else there. */
export function valuesAt(record: unknown, keys: readonly string[], path: FieldPath = []): Value[] {
  const [key, ...rest] = keys;
  if (key === undefined) return [{ path, value: record }];
  if (key === '*')
    return Array.isArray(record)
      ? record.flatMap((item, index) => valuesAt(item, rest, [...path, index]))
      : [];
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, key)) return [];
  return valuesAt((record as Record<string, unknown>)[key], rest, [...path, key]);
}

/** The same, of texts alone. */
export const textsAt = (
  record: unknown,
  keys: readonly string[],
): { readonly path: FieldPath; readonly value: string }[] =>
  valuesAt(record, keys).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, value }] : [],
  );

/** Every text in a value, however deep, with the way to it. */
export function textsBelow(
  value: unknown,
  path: FieldPath = [],
): { readonly path: FieldPath; readonly value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsBelow(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
