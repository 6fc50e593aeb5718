/** Every quotation, as JSON. */
import { loadDossier } from '../../record/load.ts';
import { quotesAsData } from '../../record/views/data/quotes-as-data.ts';

export async function GET(): Promise<Response> {
  return Response.json(quotesAsData(await loadDossier()));
}
