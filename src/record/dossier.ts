/** The whole record at one moment: a table of each kind, by id. */
import type { z } from 'zod';
import type { Kind, kinds } from './kinds/index.ts';
import type { Written } from './text/written.ts';

/** A record with the id its path gives it. */
export type Entry<T> = T & { readonly id: string };

/** What the fields of each kind hold; of a kind whose files are texts, also what is written. */
export type Records = {
  [K in Kind]: z.output<(typeof kinds)[K]['schema']> &
    ((typeof kinds)[K]['file'] extends 'mdx' ? Written : unknown);
};

export type Article = Records['articles'];
export type Page = Records['pages'];

export type Table<K extends Kind> = ReadonlyMap<string, Entry<Records[K]>>;

/** Tables by id, each in the order of its ids. */
export type Dossier = { readonly [K in Kind]: Table<K> };
