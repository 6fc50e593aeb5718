/** The quotations of a speaker, a source, a topic, or all, as a JSON Feed. */
import type { APIContext } from 'astro';
import { readManifest } from '../../addresses/manifest.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { type Followed, quoteFeed } from '../../feeds/quote-feed.ts';
import { loadDossier, loadFiles } from '../../record/load.ts';
import { followedPages } from '../../record/views/followed-pages.ts';
import { quoteNews } from '../../record/views/quotes/quote-news.ts';

export async function getStaticPaths() {
  const dossier = await loadDossier();
  const since = readManifest(await loadFiles())?.since;
  return followedPages(dossier).map(({ page, name, quotes }) => ({
    params: { record: page.slice(1, -1) },
    props: { followed: { page, name, news: quoteNews(dossier, quotes, since) } },
  }));
}

export function GET({ props }: APIContext<{ followed: Followed }>): Response {
  return Response.json(jsonFeed(quoteFeed(props.followed)));
}
