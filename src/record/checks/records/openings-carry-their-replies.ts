/** A drawing that opens an article stands on a card too, without the article: it states the replies its claims are owed. */
import { isOpening } from '../../kinds/figure-forms.ts';
import { type Check, spot } from '../check.ts';

export const openingsCarryTheirReplies: Check = ({ figures, claims, quotes }) =>
  [...figures.values()].filter(isOpening).flatMap(({ id, claims: stated, caution }) =>
    stated.flatMap((claim, index) => {
      const replies = claims.get(claim)?.replies ?? [];
      const missing = replies.filter((reply) => !stated.includes(reply));
      const here = {
        spot: spot('figures', id, ['claims', index]),
        beside: spot('claims', claim, ['replies']),
      };
      if (missing.length > 0)
        return missing.map((reply) => ({
          ...here,
          found: `claim "${claim}" without its reply "${reply}", on a card that stands alone`,
          remedy: quotes.has(reply)
            ? 'Take the claim out of the drawing: a card has no room for a quotation.'
            : `Tell the reply under "caution:", and add "- ${reply}" to the claims.`,
        }));
      if (replies.length === 0 || caution) return [];
      return [
        {
          ...here,
          found: `claim "${claim}" with a reply that no words on the card tell`,
          remedy: 'Tell the reply under "caution:".',
        },
      ];
    }),
  );
