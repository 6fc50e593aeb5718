/** What the quote checker reads of each quotation that it names, in files of a few, and the names of whoever speaks. */
import type { APIRoute } from 'astro';
import { quotesToCheck } from '../../quotation/check/quotes-to-check.ts';
import { shardOf, shards } from '../../quotation/check/shard.ts';
import { loadDossier } from '../../record/load.ts';
import { namesOf } from '../../search/names/name-list.ts';

export async function getStaticPaths() {
  const { quotes } = await loadDossier();
  const numbers = Array.from({ length: shards(quotes.size) }, (_, number) => String(number));
  return ['record', ...numbers].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params: { file } }) => {
  const dossier = await loadDossier();
  if (file === 'record')
    return Response.json(
      namesOf(dossier)
        .filter(({ kind }) => kind === 'person' || kind === 'organisation')
        .map(({ id, name, others }) => ({ id, name, others })),
    );
  const own = quotesToCheck(dossier).filter(
    ({ url }) => shardOf(url, dossier.quotes.size) === Number(file),
  );
  return Response.json(Object.fromEntries(own.map((quote) => [quote.url, quote])));
};
