/** What the basket shows and exports of each quotation; loaded on its page alone. */
import { loadDossier } from '../../dossier/load.ts';
import { quotesToClip } from '../../dossier/views/quotes-to-clip.ts';

export async function GET(): Promise<Response> {
  return Response.json(quotesToClip(await loadDossier()));
}
