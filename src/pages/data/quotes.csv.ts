/** Every quotation, as CSV for spreadsheets. */
import { loadDossier } from '../../dossier/load.ts';
import { quotesAsData } from '../../dossier/views/quotes-as-data.ts';
import { csv } from '../../format/csv.ts';

export async function GET(): Promise<Response> {
  return new Response(csv(quotesAsData(await loadDossier())));
}
