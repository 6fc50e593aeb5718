/** The long reads as a JSON Feed. */

import { feed } from '../feeds/feed.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { loadDossier } from '../record/load.ts';

export async function GET(): Promise<Response> {
  return Response.json(jsonFeed(feed(await loadDossier())));
}
