/** The picture that goes with a link to a long read. */
import type { APIRoute } from 'astro';
import { dateInWords } from '../../../format/date.ts';
import { shareImage } from '../../../pictures/share-image.ts';
import type { Article, Entry } from '../../../record/dossier.ts';
import { loadDossier } from '../../../record/load.ts';
import { site } from '../../../site.ts';

export async function getStaticPaths() {
  const { articles } = await loadDossier();
  return [...articles.values()].map((article) => ({
    params: { id: article.id },
    props: { article },
  }));
}

export const GET: APIRoute<{ article: Entry<Article> }> = async ({ props: { article } }) =>
  new Response(
    await shareImage({
      words: article.title,
      below: [article.standfirst],
      mark: `Facts checked to ${dateInWords(article['facts-checked-to'])}`,
      site: site.name,
    }),
  );
