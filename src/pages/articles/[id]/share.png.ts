/** The picture that goes with a link to a long read: with the drawing that opens it, or in words. */
import type { APIRoute } from 'astro';
import { onPicture } from '../../../components/drawing/on-picture.ts';
import { curly } from '../../../format/curly.ts';
import { dateInWords } from '../../../format/date.ts';
import { drawnImage } from '../../../pictures/drawn-image.ts';
import { shareImage } from '../../../pictures/share-image.ts';
import type { Article, Entry } from '../../../record/dossier.ts';
import { loadDossier } from '../../../record/load.ts';
import { openingOf } from '../../../record/views/articles/opening.ts';
import { site } from '../../../site.ts';

export async function getStaticPaths() {
  const { articles } = await loadDossier();
  return [...articles.values()].map((article) => ({
    params: { id: article.id },
    props: { article },
  }));
}

export const GET: APIRoute<{ article: Entry<Article> }> = async ({ props: { article } }) => {
  const opening = openingOf(await loadDossier(), article);
  const mark = `Facts checked to ${dateInWords(article['facts-checked-to'])}`;
  return new Response(
    opening
      ? await drawnImage({
          title: article.title,
          heading: curly(opening.title),
          notes: curly([opening.caption, opening.caution].filter(Boolean).join(' ')),
          mark,
          site: site.name,
          draw: (width, height) => onPicture(opening, width, height),
        })
      : await shareImage({
          words: article.title,
          below: [article.standfirst],
          mark,
          site: site.name,
        }),
  );
};
