/** What is made of finished pages, to be kept or passed on. */
import type { Dossier } from '../../record/dossier.ts';
import { writeBooks } from './books.ts';
import { writeFullFeeds } from './full-feeds.ts';

/** Writes it into the folder of a render, before that is looked through. */
export async function writeCopies(site: string, dossier: Dossier): Promise<void> {
  await writeBooks(site, dossier);
  await writeFullFeeds(site, dossier);
}
