/** What is made of finished pages, to be kept or passed on. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../addresses/paths.ts';
import type { Dossier } from '../../record/dossier.ts';
import { mayBeCopied } from '../../record/views/articles/may-be-copied.ts';
import { absolute } from '../../site.ts';
import { type ArticleCopy, copyOf } from './article-copy.ts';
import { writeBooks } from './books.ts';
import { writeFullFeeds } from './full-feeds.ts';

/** Writes it into the folder of a render, before that is looked through. */
export async function writeCopies(site: string, dossier: Dossier): Promise<void> {
  // An article that holds what is confined to its page has none.
  const copies = new Map<string, ArticleCopy>();
  for (const id of dossier.articles.keys()) {
    if (!mayBeCopied(dossier, id)) continue;
    const path = paths.article(id);
    const html = await readFile(join(site, path, 'index.html'), 'utf8');
    copies.set(id, copyOf(absolute(path), html));
  }
  await writeBooks(site, dossier, copies);
  await writeFullFeeds(site, dossier, copies);
}
