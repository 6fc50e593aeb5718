/** How a text may name somebody: in full, or by a surname that is nobody else's. */
import type { Dossier } from '../dossier.ts';

/** A pattern for the names of each person who is to be kept apart from something, by id. */
export function namesOfPeople({ people, claims, quotes }: Dossier): Map<string, RegExp> {
  const all = [...people.values()];
  const apart = new Set(
    [...all, ...claims.values(), ...quotes.values()].flatMap(({ id, 'keep-apart-from': others }) =>
      others.length > 0 ? [id, ...others] : [],
    ),
  );
  const surnames = all.map((person) => person['sort-name'].split(',')[0] ?? '');
  return new Map(
    all.flatMap(({ id, name }, index) => {
      if (!apart.has(id)) return [];
      const surname = surnames[index] ?? '';
      const own = surnames.filter((other) => other === surname).length === 1 ? [surname] : [];
      const names = [name, ...own].map((each) => each.replace(/[^\p{L}\p{N} ]/gu, '.'));
      return [[id, new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u')]];
    }),
  );
}
