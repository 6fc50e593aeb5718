/** What a check finds, and how it is told to an editor. */

import type { Kind } from './kinds/index.ts';
import type { Point } from './text/mentions.ts';

/** A field of a record, by its keys from the top: ['roles', 0, 'from']. */
export type FieldPath = readonly (string | number)[];

/** A record, and the field or the point of its text that is meant. */
export interface Spot {
  readonly kind: Kind;
  readonly id: string;
  readonly at?: FieldPath | Point;
}

/** Something a check found wrong in a record. */
export interface Finding {
  readonly spot: Spot;
  readonly found: string;
  readonly remedy: string;
  /** The other record it is about, if there is one. */
  readonly beside?: Spot;
}

/** A place in a file, as editors' programs count it: from 1. */
export interface Place extends Point {
  readonly file: string;
}

/** A finding with its rule and its place: what is printed. */
export interface Problem {
  readonly rule: string;
  readonly place: Place;
  readonly found: string;
  readonly remedy: string;
  readonly beside?: Place;
}

const words = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** `file:line:column  rule  what was found  → remedy`. */
export function wordProblem({ rule, place, found, remedy, beside }: Problem): string {
  const other = beside ? ` (the record: ${words(beside)})` : '';
  return `${words(place)}  ${rule}  ${found}${other}  → ${remedy}`;
}

/** Problems by file, line and column. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column,
  );
}
