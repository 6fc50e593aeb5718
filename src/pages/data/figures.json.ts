/** Every figure with its numbers, as JSON. */
import { loadDossier } from '../../record/load.ts';
import { figuresAsData } from '../../record/views/data/figures-as-data.ts';

export async function GET(): Promise<Response> {
  return Response.json(figuresAsData(await loadDossier()));
}
