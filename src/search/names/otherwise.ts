/** Who is meant by other words than their names: by what they were, or by words that are nearly their names. */
import { byRole } from './by-role.ts';
import type { FoundName } from './found-name.ts';
import { misspelt } from './misspelt.ts';
import type { Named } from './name-list.ts';

/** Each of them at most once. */
export function otherwise(all: readonly Named[], typed: readonly string[]): FoundName[] {
  const inRole = typed.length > 1 ? byRole(all, typed) : [];
  const found = new Set(inRole.map(({ named }) => named));
  return [
    ...inRole,
    ...misspelt(
      all.filter((named) => !found.has(named)),
      typed,
    ),
  ];
}
