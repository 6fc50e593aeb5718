/** Every source, as BibTeX. */

import { bibtex } from '../../format/citation/bibtex.ts';
import { loadDossier } from '../../record/load.ts';

export async function GET(): Promise<Response> {
  const { sources } = await loadDossier();
  return new Response(bibtex(sources.values()));
}
