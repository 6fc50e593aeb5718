/** Where the sources of an article disagree. */
import type { Article, Dossier, Entry } from '../dossier.ts';
import type { Discrepancy } from '../schema/discrepancy.ts';

/** The discrepancies an article shows, and those that touch a claim it makes. */
export function discrepanciesOfArticle(
  dossier: Dossier,
  article: Entry<Article>,
): Entry<Discrepancy>[] {
  const named = (by: string) =>
    new Set(article.mentions.filter((mention) => mention.by === by).map(({ id }) => id));
  const [shown, claimed] = [named('Discrepancy'), named('Claim')];
  return [...dossier.discrepancies.values()].filter(
    ({ id, claims }) => shown.has(id) || claims.some((claim) => claimed.has(claim)),
  );
}
