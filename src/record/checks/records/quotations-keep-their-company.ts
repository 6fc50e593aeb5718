/** A quotation that would mislead alone never stands alone. */
import { type Check, spot } from '../check.ts';

export const quotationsKeepTheirCompany: Check = (dossier) =>
  [...dossier.articles.values()].flatMap((article) => {
    const used = new Set(article.mentions.map(({ id }) => id));
    return article.mentions
      .filter(({ by }) => by === 'Q' || by === 'Quote')
      .flatMap(({ id, at }) => {
        const missing =
          dossier.quotes.get(id)?.['never-without'].filter((other) => !used.has(other)) ?? [];
        return missing.map((other) => ({
          spot: spot('articles', article.id, at),
          beside: spot('quotes', id, ['never-without']),
          found: `quotation "${id}" without "${other}"`,
          remedy: `Quote "${other}" too, or leave both out.`,
        }));
      });
  });
