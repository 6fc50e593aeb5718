/** The documents an article stands on. */
import type { Article, Dossier, Entry } from '../dossier.ts';
import type { Source } from '../schema/source.ts';
import { readIn } from './quotes-of-source.ts';

/** Sources cited, and those in which its quotations were read, in order of first mention. */
export function sourcesOfArticle(dossier: Dossier, article: Entry<Article>): Entry<Source>[] {
  const ids = article.mentions.flatMap(({ by, id }) => {
    if (by === 'citation') return [id];
    if (by === 'Q' || by === 'Quote') return [readIn(id)];
    if (by === 'Claim') return (dossier.claims.get(id)?.sources ?? []).map(({ source }) => source);
    return [];
  });
  return [...new Set(ids)].flatMap((id) => dossier.sources.get(id) ?? []);
}
