/** The answers to a claim, as a page links to them. */
import type { Dossier } from '../../record/dossier.ts';
import type { Claim } from '../../record/kinds/claim.ts';
import { type Link, linkTo } from '../record/links.ts';

/** Links to the claims and quotations that answer a claim. */
export const repliesTo = (dossier: Dossier, claim: Claim): Link[] =>
  claim.replies.flatMap((id) => {
    const reply = dossier.claims.get(id);
    const words = dossier.quotes.get(id);
    return reply ? [linkTo('claims')(reply)] : words ? [linkTo('quotes')(words)] : [];
  });
