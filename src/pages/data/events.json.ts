/** Everything on the timeline, as JSON. */
import { loadDossier } from '../../dossier/load.ts';
import { recordsAsData } from '../../dossier/views/records-as-data.ts';

export async function GET(): Promise<Response> {
  return Response.json(recordsAsData(await loadDossier(), 'events'));
}
