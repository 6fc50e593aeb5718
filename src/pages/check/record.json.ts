/** The record for the quote checker, which loads it once. */

import { quotesToCheck } from '../../quotation/check/quotes-to-check.ts';
import { loadDossier } from '../../record/load.ts';

export async function GET(): Promise<Response> {
  return Response.json(quotesToCheck(await loadDossier()));
}
