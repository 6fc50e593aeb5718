/** Everybody in the record, as JSON. */
import { loadDossier } from '../../record/load.ts';
import { recordsAsData } from '../../record/views/data/records-as-data.ts';

export async function GET(): Promise<Response> {
  return Response.json(recordsAsData(await loadDossier(), 'people'));
}
