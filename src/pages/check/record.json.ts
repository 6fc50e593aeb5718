/** The record for the quote checker, which loads it once. */
import { loadDossier } from '../../dossier/load.ts';
import { quotesToCheck } from '../../dossier/views/quotes-to-check.ts';

export async function GET(): Promise<Response> {
  return Response.json(quotesToCheck(await loadDossier()));
}
