/** The long reads as an Atom feed. */
import { loadDossier } from '../dossier/load.ts';
import { atom } from '../format/atom.ts';
import { feed } from '../format/feed.ts';

export async function GET(): Promise<Response> {
  return new Response(atom(feed(await loadDossier())));
}
