/** The long reads as an Atom feed. */

import { atom } from '../feeds/atom.ts';
import { feed } from '../feeds/feed.ts';
import { loadDossier } from '../record/load.ts';

export async function GET(): Promise<Response> {
  return new Response(atom(feed(await loadDossier())));
}
