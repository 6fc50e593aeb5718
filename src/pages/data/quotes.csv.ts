/** Every quotation, as CSV for spreadsheets. */

import { csv } from '../../format/csv.ts';
import { loadDossier } from '../../record/load.ts';
import { quotesAsData } from '../../record/views/data/quotes-as-data.ts';

export async function GET(): Promise<Response> {
  return new Response(csv(quotesAsData(await loadDossier())));
}
