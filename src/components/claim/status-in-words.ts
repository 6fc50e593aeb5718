/** How a claim stands, as a reader is told it. */
import type { Claim } from '../../record/kinds/claim.ts';

/** For the mark beside a claim. */
export const statusInWords: Record<Claim['status'], string> = {
  found: 'Found by an inquiry',
  reported: 'Reported',
  alleged: 'Alleged',
  denied: 'Denied',
  disputed: 'Disputed between sources',
  superseded: 'Superseded',
};
