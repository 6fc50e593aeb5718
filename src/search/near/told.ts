/** How what comes near differs from what was typed, in words. */
import type { NearFacts, Told } from './near-facts.ts';

// More differences than these are counted, not told.
const mostTold = 3;

export function told({ of, found }: NearFacts['shared'], changes: NearFacts['changes']): Told[] {
  if (changes.length === 0 || changes.length > mostTold)
    return [`${found} of your ${of} words stand in it.`];
  return [
    changes.length === 1 ? 'Differs in one place: ' : `Differs in ${changes.length} places: `,
    ...changes.flatMap(({ typed, record }, at): Told[] => [
      ...(at > 0 ? ['; '] : []),
      ...(typed ? ['you typed ', ['del', typed] as const] : []),
      ...(typed && record ? ['; the record has ', ['ins', record] as const] : []),
      ...(typed && !record ? [', which the record has not'] : []),
      ...(!typed && record ? ['the record has also ', ['ins', record] as const] : []),
    ]),
    '.',
  ];
}
