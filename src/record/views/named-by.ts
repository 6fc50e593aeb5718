/** Which records name a record, in fields that readers are shown. */
import type { Dossier } from '../dossier.ts';
import { everyRecord, tableOf } from '../every-record.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import { textsAt } from '../values.ts';

/** One record naming another: the kind it is of, its id, and the outermost field that holds the name. */
export interface Naming {
  readonly name: Kind;
  readonly id: string;
  readonly field: string;
}

const known = new WeakMap<Dossier, ReadonlyMap<string, readonly Naming[]>>();

/** Every naming of a record, in the order of kinds and ids; a record that names it twice in one field, once. */
export function namedBy(dossier: Dossier, kind: Kind, id: string): readonly Naming[] {
  const index = known.get(dossier) ?? indexOf(dossier);
  known.set(dossier, index);
  return index.get(`${kind}/${id}`) ?? [];
}

function indexOf(dossier: Dossier): Map<string, Naming[]> {
  const index = new Map<string, Naming[]>();
  for (const { name, kind, record } of everyRecord(dossier)) {
    for (const { path, to = [], unprinted } of fieldsOf(kind)) {
      if (unprinted) continue;
      const field = path[0] ?? '';
      for (const { value } of textsAt(record, path)) {
        const named = to.find((each) => tableOf(dossier, each).has(value)) ?? to[0];
        const own = index.get(`${named}/${value}`) ?? [];
        const last = own.at(-1);
        if (last?.name === name && last.id === record.id && last.field === field) continue;
        index.set(`${named}/${value}`, [...own, { name, id: record.id, field }]);
      }
    }
  }
  return index;
}

/** The records of one kind that name a record, in one field or in any; each once. */
export function naming<K extends Kind>(
  dossier: Dossier,
  [kind, id]: readonly [kind: Kind, id: string],
  by: K,
  field?: string,
): NonNullable<ReturnType<Dossier[K]['get']>>[] {
  const ids = namedBy(dossier, kind, id)
    .filter((each) => each.name === by && (field === undefined || each.field === field))
    .map((each) => each.id);
  return [...new Set(ids)].flatMap(
    (each) => (dossier[by].get(each) as NonNullable<ReturnType<Dossier[K]['get']>>) ?? [],
  );
}

/** The kinds that have a field, shown to readers, for naming records of a kind. */
export const kindsNaming = (kind: Kind): Kind[] =>
  (Object.keys(kinds) as Kind[]).filter((name) =>
    fieldsOf(kinds[name]).some(({ to, unprinted }) => !unprinted && to?.includes(kind)),
  );
