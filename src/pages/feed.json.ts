/** The long reads as a JSON Feed. */
import { loadDossier } from '../dossier/load.ts';
import { feed } from '../format/feed.ts';
import { jsonFeed } from '../format/json-feed.ts';

export async function GET(): Promise<Response> {
  return Response.json(jsonFeed(feed(await loadDossier())));
}
