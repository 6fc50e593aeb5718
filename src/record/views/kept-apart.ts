/** What is never to stand with what. */
import type { Dossier } from '../dossier.ts';
import { everyRecord } from '../every-record.ts';
import type { Kind } from '../kinds/index.ts';

export interface KeptApart {
  readonly kind: Kind;
  readonly id: string;
  /** The ids of what must not stand with it. */
  readonly from: readonly string[];
}

/** Every record of whatever kind that says in `keep-apart-from` beside what it may not stand. */
export const keptApart = (dossier: Dossier): KeptApart[] =>
  everyRecord(dossier).flatMap(({ name, record }) => {
    const from = (record as { 'keep-apart-from'?: readonly string[] })['keep-apart-from'] ?? [];
    return from.length > 0 ? [{ kind: name, id: record.id, from }] : [];
  });
