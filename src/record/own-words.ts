/** The sentences of ours in the fields of records: what is read for quotation marks, for spelling and for the words of the house. */
import type { Dossier } from './dossier.ts';
import { type AnyRecord, everyRecord } from './every-record.ts';
import { fieldsOf } from './fields/fields-of.ts';
import { kinds } from './kinds/index.ts';
import type { Kinds } from './kinds/kind.ts';
import type { FieldPath } from './problem.ts';
import { textsAt } from './values.ts';

/** One field of ours, in a record. */
export interface OwnWords extends AnyRecord {
  readonly path: FieldPath;
  readonly text: string;
}

/** Every text of ours that stands in a field, record by record. */
export const ownWords = (dossier: Dossier, of: Kinds = kinds): OwnWords[] =>
  everyRecord(dossier, of).flatMap((each) =>
    fieldsOf(each.kind).flatMap(({ path, holds }) =>
      holds === 'our words'
        ? textsAt(each.record, path).map(({ path, value }) => ({ ...each, path, text: value }))
        : [],
    ),
  );

/** The ids of the quotations whose words a record may give in quotation marks. */
export const quotedBy = ({ kind, record }: AnyRecord): string[] =>
  fieldsOf(kind).flatMap(({ path, quoted }) =>
    quoted ? textsAt(record, path).map(({ value }) => value) : [],
  );

/** Whether a kind has a field for them. */
export const mayQuote = ({ kind }: AnyRecord): boolean =>
  fieldsOf(kind).some(({ quoted }) => quoted);
