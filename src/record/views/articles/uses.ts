/** Where in the articles a record is used. */
import type { Article, Dossier, Entry } from '../../dossier.ts';
import type { Mention } from '../../text/mentions.ts';
import { series } from './series.ts';

/** One use: the article, and the fragment of the place in it, if the page has one. */
export interface Use {
  readonly article: Entry<Article>;
  readonly anchor: string | undefined;
}

/** Every use of a record of that id by tags or citations of those names, in the order of the series. */
export function uses(dossier: Dossier, id: string, by: readonly Mention['by'][]): Use[] {
  return series(dossier).flatMap((article) =>
    article.mentions
      .filter((mention) => mention.id === id && by.includes(mention.by))
      .map(({ anchor }) => ({ article, anchor })),
  );
}

/** Each article that uses it once, at its first use. */
export const firstUses = (all: readonly Use[]): Use[] =>
  all.filter((use, index) => all.findIndex(({ article }) => article === use.article) === index);
