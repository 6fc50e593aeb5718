/** The sources of a claim with their places, as a page shows them. */
import type { Dossier } from '../../record/dossier.ts';
import type { Claim } from '../../record/kinds/claim.ts';

/** Each source that supports a claim, and where in it. */
export const supportOf = (dossier: Dossier, claim: Claim) =>
  claim.sources.flatMap(({ source: id, locator }) => {
    const source = dossier.sources.get(id);
    return source ? [{ source, locator }] : [];
  });
