/** As what a question was taken, so that the page can say it. */
import type { Query } from '../query.ts';
import type { Tried } from './way.ts';

export interface Understood extends Query {
  /** What was typed and not looked for, as typed. */
  readonly leftOut: readonly string[];
  /** Somebody whose name was taken as the speaker's. */
  readonly speaker?: { readonly id: string; readonly name: string };
  /** What was looked for beside what was typed, and found. */
  readonly tried: readonly Tried[];
}
