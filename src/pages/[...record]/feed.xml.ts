/** The quotations of a speaker, a source, a topic, or all, as an Atom feed. */
import type { APIContext } from 'astro';
import { loadDossier } from '../../dossier/load.ts';
import { readManifest } from '../../dossier/manifest.ts';
import { followedPages } from '../../dossier/views/followed-pages.ts';
import { quoteNews } from '../../dossier/views/quote-news.ts';
import { atom } from '../../format/atom.ts';
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
  return new Response(atom(quoteFeed(props.followed)));
}
