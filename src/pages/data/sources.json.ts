/** Every source, as CSL-JSON. */
import { loadDossier } from '../../dossier/load.ts';
import { cslItem } from '../../format/citation.ts';

export async function GET(): Promise<Response> {
  const { sources } = await loadDossier();
  return Response.json([...sources.values()].map(cslItem));
}
