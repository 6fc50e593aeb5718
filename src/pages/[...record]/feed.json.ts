/** The quotations of a speaker, a source, a topic, or all, as a JSON Feed. */
import type { APIContext } from 'astro';
import { loadDossier } from '../../dossier/load.ts';
import { readManifest } from '../../dossier/manifest.ts';
import { followedPages } from '../../dossier/views/followed-pages.ts';
import { quoteNews } from '../../dossier/views/quote-news.ts';
import { jsonFeed } from '../../format/json-feed.ts';
import { type Followed, quoteFeed } from '../../format/quote-feed.ts';
import { contentFolder } from '../../site.ts';

export async function getStaticPaths() {
  const dossier = await loadDossier();
  const since = readManifest(contentFolder)?.since;
  return followedPages(dossier).map(({ page, name, quotes }) => ({
    params: { record: page.slice(1, -1) },
    props: { followed: { page, name, news: quoteNews(dossier, quotes, since) } },
  }));
}

export function GET({ props }: APIContext<{ followed: Followed }>): Response {
  return Response.json(jsonFeed(quoteFeed(props.followed)));
}
