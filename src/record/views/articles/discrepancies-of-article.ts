/** Where the sources of an article disagree. */
import type { Article, Dossier, Entry } from '../../dossier.ts';
import type { Discrepancy } from '../../kinds/discrepancy.ts';

/** The discrepancies an article shows, and those that touch a claim it makes or a figure of it states. */
export function discrepanciesOfArticle(
  dossier: Dossier,
  article: Entry<Article>,
): Entry<Discrepancy>[] {
  const named = (by: string) =>
    new Set(article.mentions.filter((mention) => mention.by === by).map(({ id }) => id));
  const [shown, claimed] = [named('Discrepancy'), named('Claim')];
  for (const id of named('Figure'))
    for (const claim of dossier.figures.get(id)?.claims ?? []) claimed.add(claim);
  return [...dossier.discrepancies.values()].filter(
    ({ id, claims }) => shown.has(id) || claims.some((claim) => claimed.has(claim)),
  );
}
