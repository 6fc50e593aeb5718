/** The names that the record holds, which no dictionary need know. */
import type { Dossier } from '../../record/dossier.ts';
import { everyRecord } from '../../record/every-record.ts';
import { fieldsOf } from '../../record/fields/fields-of.ts';
import { textsAt } from '../../record/values.ts';

/** Every word of the fields that hold names: of people, organisations, authors and publishers. */
export function knownNames(dossier: Dossier): Set<string> {
  const names = everyRecord(dossier).flatMap(({ kind, record }) =>
    fieldsOf(kind).flatMap(({ path, holds }) => (holds === 'a name' ? textsAt(record, path) : [])),
  );
  return new Set(names.flatMap(({ value }) => value.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []));
}
