/** The answers to a claim, as a page links to them. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { Claim } from '../../dossier/schema/claim.ts';
import { claimLink, type Link, quoteLink } from './links.ts';

/** Links to the claims and quotations that answer a claim. */
export const repliesTo = (dossier: Dossier, claim: Claim): Link[] =>
  claim.replies.flatMap((id) => {
    const reply = dossier.claims.get(id);
    const words = dossier.quotes.get(id);
    return reply ? [claimLink(reply)] : words ? [quoteLink(words)] : [];
  });
