/** Every source, as BibTeX. */
import { loadDossier } from '../../dossier/load.ts';
import { bibtex } from '../../format/citation.ts';

export async function GET(): Promise<Response> {
  const { sources } = await loadDossier();
  return new Response(bibtex(sources.values()));
}
