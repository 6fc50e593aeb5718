/** Every figure with its numbers, as JSON. */
import { loadDossier } from '../../dossier/load.ts';
import { figuresAsData } from '../../dossier/views/figures-as-data.ts';

export async function GET(): Promise<Response> {
  return Response.json(figuresAsData(await loadDossier()));
}
