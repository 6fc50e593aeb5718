/** Where a period of counting lies in time. */
import { periodOf } from '../../record/kinds/figure-forms.ts';

/**
 * The middle of a period in years: 1997 → 1997.5, a calendar year; 1997–98 → 1997.75, the first of October in
 * the twelve months from April by which the police count.
 */
export function middleOf(label: string): number {
  const { year = Number.NaN, twoYears = false } = periodOf(label) ?? {};
  return year + (twoYears ? 0.75 : 0.5);
}
