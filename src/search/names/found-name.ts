/** A name that agrees with what was typed, and how. */
import type { Named } from './name-list.ts';

/** How what was typed agrees with a name, the closest first; `near` is a whole name misspelt. */
export const agreements = [
  'whole',
  'surname',
  'start',
  'words',
  'beginnings',
  'near',
  'nearby',
] as const;

export type Agreement = (typeof agreements)[number];

export interface FoundName {
  readonly named: Named;
  /** The name, or other name, that agrees. */
  readonly by: string;
  readonly agreement: Agreement;
}

/** Of names that were found, the closest first, those that what was typed may be the name of. */
export function closest(found: readonly FoundName[]): FoundName[] {
  const meant = found.filter(({ agreement }) => ['whole', 'surname', 'near'].includes(agreement));
  return meant.filter(({ agreement }) => agreement === meant[0]?.agreement);
}
