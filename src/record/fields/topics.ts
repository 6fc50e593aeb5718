/** Under which topics a thing is found. */
import { free, list, ours } from './field.ts';

export const topics = free(
  list('What it is about, in a word or two each.', ours('A topic.'), {
    least: 1,
    otherwise: 'names no topic; add one, after "- "',
  }),
);
