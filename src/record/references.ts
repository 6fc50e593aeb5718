/** Which fields of which records hold ids, and of what: the arrows of the record. */
import type { Dossier } from './dossier.ts';
import type { Kind } from './kinds/index.ts';
import type { FieldPath } from './problem.ts';

/** A field path with `*` for every item of a list, and the kinds its id may be of. */
type Arrow = readonly [path: string, ...to: Kind[]];

const arrows: Partial<Record<Kind, readonly Arrow[]>> = {
  sources: [
    ['copy-of', 'sources'],
    ['confined-to', 'articles'],
  ],
  quotes: [
    ['speaker', 'people', 'organisations'],
    ['origin', 'sources'],
    ['quoted-by', 'organisations'],
    ['never-without.*', 'quotes'],
    ['keep-apart-from.*', 'claims', 'quotes', 'people'],
    ['confined-to', 'articles'],
  ],
  people: [
    ['roles.*.organisation', 'organisations'],
    ['roles.*.sources.*', 'sources'],
    ['sources.*', 'sources'],
    ['keep-apart-from.*', 'claims', 'quotes', 'people'],
  ],
  organisations: [['sources.*', 'sources']],
  events: [
    ['sources.*', 'sources'],
    ['claims.*', 'claims'],
    ['quotes.*', 'quotes'],
    ['confined-to', 'articles'],
  ],
  claims: [
    ['sources.*.source', 'sources'],
    ['replies.*', 'claims', 'quotes'],
    ['never-without-one-of.*', 'claims', 'quotes'],
    ['contradicts.*', 'claims'],
    ['keep-apart-from.*', 'claims', 'quotes', 'people'],
    ['quotes.*', 'quotes'],
    ['confined-to', 'articles'],
  ],
  discrepancies: [
    ['accounts.*.sources.*', 'sources'],
    ['claims.*', 'claims'],
    ['quotes.*', 'quotes'],
    ['confined-to', 'articles'],
  ],
  figures: [
    ['sources.*.source', 'sources'],
    ['parts.*.rows.*.sources.*.source', 'sources'],
    ['moments.*.sources.*.source', 'sources'],
    ['claims.*', 'claims'],
  ],
  terms: [['sources.*', 'sources']],
};

/** One record naming another. */
export interface Reference {
  readonly from: { readonly kind: Kind; readonly id: string; readonly path: FieldPath };
  readonly to: { readonly kinds: readonly Kind[]; readonly id: string };
}

/** Every id that a record's fields hold; texts name records by mentions instead. */
export function references(dossier: Dossier): Reference[] {
  return (Object.entries(arrows) as [Kind, readonly Arrow[]][]).flatMap(([kind, list]) =>
    [...dossier[kind].values()].flatMap((record) =>
      list.flatMap(([path, ...kinds]) =>
        idsAt(record, path.split('.')).map(({ path, id }) => ({
          from: { kind, id: record.id, path },
          to: { kinds, id },
        })),
      ),
    ),
  );
}

function idsAt(
  value: unknown,
  keys: string[],
  path: FieldPath = [],
): { path: FieldPath; id: string }[] {
  const [key, ...rest] = keys;
  if (key === undefined) return typeof value === 'string' ? [{ path, id: value }] : [];
  if (key === '*')
    return Array.isArray(value)
      ? value.flatMap((item, index) => idsAt(item, rest, [...path, index]))
      : [];
  const part = (value as Record<string, unknown> | null | undefined)?.[key];
  return part === undefined ? [] : idsAt(part, rest, [...path, key]);
}
