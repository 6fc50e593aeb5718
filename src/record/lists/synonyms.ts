/** Words that the search takes for each other where it finds nothing else. */
import { z } from 'zod';
import { group, list, tell } from '../fields/field.ts';
import { listFile } from './list-file.ts';

const word = tell(
  'One of the words, or a few that stand together, in small letters: kids.',
  z
    .string()
    .regex(
      /^\p{Ll}[\p{Ll} -]+$/u,
      'is no word in small letters; write it as somebody types it, as kids',
    ),
);

const words = tell(
  'The words; two or more.',
  z.array(word).min(2, 'is one word; name what is the same, or take it out'),
);

export const synonyms = listFile({
  is: 'words that the search takes for each other where it finds nothing else; it says so',
  fields: {
    synonyms: list('Each group of words.', group('One group.', { words })).default([]),
  },
});
