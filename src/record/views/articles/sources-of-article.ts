/** The documents an article stands on. */
import type { Article, Dossier, Entry } from '../../dossier.ts';
import type { Source } from '../../kinds/source.ts';
import { readIn } from '../quotes/quotes-of-source.ts';
import { supportsOfFigure } from '../supports-of-figure.ts';

/** Sources cited, those in which its quotations were read, and those of its figures, in order of first mention. */
export function sourcesOfArticle(dossier: Dossier, article: Entry<Article>): Entry<Source>[] {
  const ids = article.mentions.flatMap(({ by, id }) => {
    if (by === 'citation') return [id];
    if (by === 'Q' || by === 'Quote') return [readIn(id)];
    if (by === 'Claim') return (dossier.claims.get(id)?.sources ?? []).map(({ source }) => source);
    if (by === 'Figure') {
      const figure = dossier.figures.get(id);
      return figure ? supportsOfFigure(figure).map(({ source }) => source) : [];
    }
    return [];
  });
  return [...new Set(ids)].flatMap((id) => dossier.sources.get(id) ?? []);
}
