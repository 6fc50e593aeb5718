/** What is known of a record besides what is in it. */
import { kinds } from './kinds/index.ts';
import type { Kinds } from './kinds/kind.ts';

export interface Known {
  readonly kinds: Kinds;
  /** Whether there is a file of that record which cannot be read: its own faults are told, and nothing that follows. */
  isBroken(kind: string, id: string): boolean;
}

/** A record of our kinds, in which every file can be read. */
export const whole: Known = { kinds, isBroken: () => false };
