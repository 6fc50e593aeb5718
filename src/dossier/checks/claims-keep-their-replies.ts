/** An article that uses a claim uses what answers it. */
import { type Check, spot } from './check.ts';

export const claimsKeepTheirReplies: Check = (dossier) =>
  [...dossier.articles.values()].flatMap((article) => {
    const used = new Set(article.mentions.map(({ id }) => id));
    return article.mentions
      .filter(({ by }) => by === 'Claim')
      .flatMap(({ id, text, at }) => {
        // A claim printed as a box carries its replies with it.
        if (text === '') return [];
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
