/** Every quotation, as JSON. */
import { loadDossier } from '../../dossier/load.ts';
import { quotesAsData } from '../../dossier/views/quotes-as-data.ts';

export async function GET(): Promise<Response> {
  return Response.json(quotesAsData(await loadDossier()));
}
