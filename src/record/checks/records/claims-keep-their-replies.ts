/** An article that uses a claim, or shows a figure that states it, uses what answers it. */
import { type Check, spot } from '../check.ts';

export const claimsKeepTheirReplies: Check = (dossier) =>
  [...dossier.articles.values()].flatMap((article) => {
    const used = new Set(article.mentions.map(({ id }) => id));
    return article.mentions
      .flatMap(({ by, id, text, at }) => {
        // A claim printed as a box carries its replies with it.
        if (by === 'Claim' && text !== '') return [{ id, at }];
        const stated = by === 'Figure' ? (dossier.figures.get(id)?.claims ?? []) : [];
        return stated.map((claim) => ({ id: claim, at }));
      })
      .flatMap(({ id, at }) => {
        const missing = dossier.claims.get(id)?.replies.filter((reply) => !used.has(reply)) ?? [];
        return missing.map((reply) => ({
          spot: spot('articles', article.id, at),
          beside: spot('claims', id, ['replies']),
          found: `claim "${id}" without its reply "${reply}"`,
          remedy: dossier.quotes.has(reply)
            ? `Add <Q id="${reply}">…</Q> or <Quote id="${reply}" /> near it.`
            : `Add <Claim id="${reply}">…</Claim> or <Claim id="${reply}" /> near it.`,
        }));
      });
  });
