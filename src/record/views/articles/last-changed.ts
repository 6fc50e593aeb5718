/** When a long read last changed what it says. */
import type { Article } from '../../dossier.ts';

/** The day of its newest correction, or else the day it was written. */
export const lastChanged = ({ written, corrections }: Article): string =>
  [written, ...corrections.map(({ on }) => on)].sort().at(-1) ?? written;
