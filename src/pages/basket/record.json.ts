/** What the basket shows and exports of each quotation; loaded on its page alone. */

import { quotesToClip } from '../../quotation/basket/quotes-to-clip.ts';
import { loadDossier } from '../../record/load.ts';

export async function GET(): Promise<Response> {
  return Response.json(quotesToClip(await loadDossier()));
}
