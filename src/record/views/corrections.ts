/** Everything that was changed after publication. */
import type { Dossier } from '../dossier.ts';
import { everyRecord } from '../every-record.ts';
import type { Kind } from '../kinds/index.ts';

/** One change, and the record it was made in. */
export interface Correction {
  readonly kind: Kind;
  readonly id: string;
  /** The day, as 2022-06-22. */
  readonly on: string;
  readonly what: string;
  /** Which of its record and day it is, from 1. */
  readonly number: number;
}

/** The id of its place on the page of all. */
export const anchorOf = ({ kind, id, on, number }: Correction): string =>
  [kind, ...id.split('/'), on, ...(number > 1 ? [number] : [])].join('-');

/** All corrections, the latest first; of one day, in the order of the kinds. */
export const corrections = (dossier: Dossier): Correction[] =>
  everyRecord(dossier)
    .flatMap(({ name, record: { id } }) =>
      (dossier[name].get(id)?.corrections ?? []).map(({ on, what }, at, all) => ({
        kind: name,
        id,
        on,
        what,
        number: all.slice(0, at + 1).filter((each) => each.on === on).length,
      })),
    )
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));

/** A record, and what was changed in it. */
export interface Corrected {
  readonly kind: Kind;
  readonly id: string;
  /** At least one; the latest first. */
  readonly corrections: readonly [Correction, ...Correction[]];
}

/** Every record that was changed, the one with the latest change first. */
export const correctedRecords = (dossier: Dossier): Corrected[] =>
  [...Map.groupBy(corrections(dossier), ({ kind, id }) => `${kind}/${id}`).values()].flatMap(
    ([latest, ...earlier]) =>
      latest
        ? [{ kind: latest.kind, id: latest.id, corrections: [latest, ...earlier] as const }]
        : [],
  );
