/** All records one after another, each with its kind, for what asks all kinds the same. */
import type { Dossier } from './dossier.ts';
import { type Kind, kinds } from './kinds/index.ts';
import type { AnyKind, Kinds } from './kinds/kind.ts';

export interface AnyRecord {
  readonly name: Kind;
  readonly kind: AnyKind;
  readonly record: { readonly id: string };
}

/** Kind by kind, each in the order of its ids. */
export const everyRecord = (dossier: Dossier, of: Kinds = kinds): AnyRecord[] =>
  Object.entries(of).flatMap(([name, kind]) =>
    [...tableOf(dossier, name).values()].map((record) => ({
      // Whoever brings a kind of their own knows its name.
      name: name as Kind,
      kind,
      record,
    })),
  );

/** The table of a kind; an empty one for a kind of which the dossier has none. */
export const tableOf = (
  dossier: Dossier,
  name: string,
): ReadonlyMap<string, { readonly id: string }> =>
  (dossier as Readonly<Record<string, ReadonlyMap<string, { readonly id: string }>>>)[name] ??
  new Map();
