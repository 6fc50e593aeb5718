/** Every source, as CSL-JSON. */

import { cslItem } from '../../format/citation/csl-item.ts';
import { loadDossier } from '../../record/load.ts';

export async function GET(): Promise<Response> {
  const { sources } = await loadDossier();
  return Response.json([...sources.values()].map(cslItem));
}
