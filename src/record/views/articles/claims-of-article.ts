/** How what an article says stands. */
import type { Article, Dossier, Entry } from '../../dossier.ts';
import type { Claim } from '../../kinds/claim.ts';

/** A claim an article makes, and the fragment of the first place where it does. */
export interface ClaimMade {
  readonly claim: Entry<Claim>;
  readonly anchor: string | undefined;
}

export interface Standing {
  readonly status: Claim['status'];
  readonly made: readonly ClaimMade[];
}

const order: readonly Claim['status'][] = [
  'found',
  'reported',
  'disputed',
  'alleged',
  'denied',
  'superseded',
];

/** The claims an article makes by how each stands, the firmest first; of one status in the order of the text. */
export function claimsOfArticle(dossier: Dossier, article: Entry<Article>): Standing[] {
  const first = new Map<string, ClaimMade>();
  for (const { by, id, anchor } of article.mentions) {
    const claim = by === 'Claim' ? dossier.claims.get(id) : undefined;
    if (claim && !first.has(id)) first.set(id, { claim, anchor });
  }
  const byStatus = Map.groupBy(first.values(), ({ claim }) => claim.status);
  return order.flatMap((status) => {
    const made = byStatus.get(status);
    return made ? [{ status, made }] : [];
  });
}
