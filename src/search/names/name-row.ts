/** A name as a file of names holds it. */
import type { Named } from './name-list.ts';

/** The order in which it is written. */
const fields = [
  'kind',
  'id',
  'name',
  'others',
  'url',
  'about',
  'roles',
  'tells',
] as const satisfies (keyof Named)[];

export const rowOf = (named: Named): unknown[] => fields.map((field) => named[field]);

export const namedOf = (row: readonly unknown[]): Named =>
  Object.fromEntries(fields.map((field, at) => [field, row[at]])) as unknown as Named;
