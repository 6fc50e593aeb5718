/** The long reads in the order in which they are to be read. */
import type { Article, Dossier, Entry } from '../../dossier.ts';
import { type Neighbours, neighbours } from './neighbours.ts';

/** All articles by their place in the series. */
export const series = (dossier: Dossier): Entry<Article>[] =>
  [...dossier.articles.values()].sort((a, b) => a.series - b.series);

/** The articles before and after one. */
export const neighboursInSeries = (dossier: Dossier, article: string): Neighbours<Entry<Article>> =>
  neighbours(series(dossier), article);
