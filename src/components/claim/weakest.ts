/** Which of several statuses a mark shows: it never promises more than the weakest of what it opens. */
import type { Claim } from '../../record/kinds/claim.ts';

const order: readonly Claim['status'][] = [
  'found',
  'reported',
  'superseded',
  'alleged',
  'denied',
  'disputed',
];

/** The weakest; nothing where there is none. */
export const weakest = (statuses: readonly Claim['status'][]): Claim['status'] | undefined =>
  order.findLast((status) => statuses.includes(status));
