/** Which records name which: the arrows of the record, by the fields that say so. */
import type { Dossier } from './dossier.ts';
import { everyRecord } from './every-record.ts';
import { fieldsOf } from './fields/fields-of.ts';
import { type Kind, kinds } from './kinds/index.ts';
import type { Kinds } from './kinds/kind.ts';
import type { FieldPath } from './problem.ts';
import { textsAt } from './values.ts';

/** One record naming another. */
export interface Reference {
  readonly from: { readonly kind: Kind; readonly id: string; readonly path: FieldPath };
  readonly to: { readonly kinds: readonly Kind[]; readonly id: string };
  /** Whether no reader is shown that field. */
  readonly unprinted: boolean;
}

/** Every id that a record's fields hold; texts name records by mentions instead. */
export const references = (dossier: Dossier, of: Kinds = kinds): Reference[] =>
  everyRecord(dossier, of).flatMap(({ kind, name, record }) =>
    fieldsOf(kind).flatMap(({ path, to, unprinted = false }) =>
      to
        ? textsAt(record, path).map(({ path, value }) => ({
            from: { kind: name, id: record.id, path },
            to: { kinds: to as readonly Kind[], id: value },
            unprinted,
          }))
        : [],
    ),
  );
