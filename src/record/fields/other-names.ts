/** By which names a thing is asked for besides the one that is printed. */
import { free, list, name } from './field.ts';

/** For search, which offers the record to whoever types one of them. */
export const otherNames = free(
  list(
    'Other names by which readers look for it: short forms, former names, what newspapers call it.',
    name('Another name.'),
  ),
).default([]);
