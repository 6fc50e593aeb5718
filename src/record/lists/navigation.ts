/** What the masthead and the footer lead to. */
import { z } from 'zod';
import { group, list, ours, tell } from '../fields/field.ts';
import { listFile } from './list-file.ts';

const destination = group('One link.', {
  name: ours('What it is called.'),
  short: ours('What it is called where there is little room.').optional(),
  path: tell(
    'Its address on this site: /claims/.',
    z
      .string()
      .regex(
        /^\/(?:[^\s#]+\/)?(?:#\S+)?$/,
        'is no address of this site; it begins and ends with a slash, as /claims/',
      ),
  ),
});

const destinations = (sentence: string) => list(sentence, destination).default([]);

export const navigation = listFile({
  is: 'what the masthead and the footer lead to',
  fields: {
    read: destinations('What there is to read.'),
    record: destinations('The ways into the record.'),
    tools: destinations('What a reader can do with it.'),
    site: destinations('What the site says of itself.'),
  },
});

export type Navigation = z.infer<typeof navigation.schema>;
export type Destination = Navigation['read'][number];
