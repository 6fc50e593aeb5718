/** Every record of a kind, as JSON. */
import type { APIRoute } from 'astro';
import { loadDossier } from '../../record/load.ts';
import { kindsAsData, recordsAsData } from '../../record/views/data/records-as-data.ts';

export const getStaticPaths = () => kindsAsData.map((kind) => ({ params: { kind } }));

export const GET: APIRoute = async ({ params: { kind = '' } }) =>
  Response.json(recordsAsData(await loadDossier(), kind));
