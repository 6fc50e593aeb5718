/** A name that agrees with what was typed, and how. */
import type { Named } from './name-list.ts';

/**
 * How what was typed agrees with a name, the closest first; `near` is a whole name misspelt, `role` what somebody was,
 * `issue` by whom a document is, and of when, `amid` a name with other words beside it.
 */
export const agreements = [
  'whole',
  'surname',
  'start',
  'words',
  'beginnings',
  'near',
  'role',
  'issue',
  'amid',
  'nearby',
] as const;

export type Agreement = (typeof agreements)[number];

export interface FoundName {
  readonly named: Named;
  /** The name, or other name, that agrees. */
  readonly by: string;
  readonly agreement: Agreement;
  /** Of a name amid other words: those taken for it or for a role, and what is left, but for titles. */
  readonly meant?: { readonly taken: readonly string[]; readonly rest: readonly string[] };
}

// What is typed so far, or of a name, may be meant for another.
const partly = new Set<Agreement>(['start', 'words', 'beginnings', 'nearby']);

/** Of names that were found, the closest first, those that what was typed may be the name of. */
export function closest(found: readonly FoundName[]): FoundName[] {
  const meant = found.filter(({ agreement }) => !partly.has(agreement));
  // Who was that stands also beside what is called so.
  return meant.filter(({ agreement }) =>
    [meant[0]?.agreement, 'role', 'issue'].includes(agreement),
  );
}
