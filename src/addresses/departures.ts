/** What an editor says of addresses that no longer hold what they were published for. */
import { createHash } from 'node:crypto';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { type ContentFiles, departuresFile } from '../record/content-files.ts';
import type { Dossier } from '../record/dossier.ts';
import type { FieldPath, Place, Problem } from '../record/problem.ts';
import { confinedTo } from '../record/public-record.ts';
import { fitToSchema } from '../record/read/schema-faults.ts';
import { yamlFile } from '../record/read/yaml-file.ts';
import { covers } from './departed.ts';
import { type Departure, type Departures, departure, type Erasure, erasure } from './departure.ts';

export interface ReadDepartures {
  readonly departures: Departures;
  /** What was taken out without a trace of its address. */
  readonly erasures: readonly Erasure[];
  /** Where the digest of an address stands, if that was erased. */
  erasedAt(address: string): Place | undefined;
  readonly problems: readonly Problem[];
  /** Whether any departure is about an address, also one that is written wrongly: that is a problem of its own. */
  tellsOf(address: string): boolean;
  /** Where the departure of an address stands, or one of its fields. */
  place(address: string, ...field: FieldPath): Place;
}

/** What is kept of an address whose letters may not be repeated. */
export const digestOf = (address: string): string =>
  createHash('sha256').update(address).digest('hex');

/** The field of the file that is no address. */
export const erasedField = 'erased';

/** Reads the departures of a content folder; what is wrong with the file becomes problems. */
export function readDepartures(files: ContentFiles): ReadDepartures {
  const known = read.get(files) ?? departuresIn(files);
  read.set(files, known);
  return known;
}

const read = new WeakMap<ContentFiles, ReadDepartures>();

function departuresIn(files: ContentFiles): ReadDepartures {
  const file = relative('.', join(files.folder, departuresFile)).split(sep).join('/');
  const yaml = yamlFile(files.text(departuresFile) ?? '');
  const departures = new Map<string, Departure>();
  const problems: Problem[] = yaml.faults.map(({ at, found, remedy }) => ({
    rule: 'yaml-is-well-formed',
    place: { file, ...at },
    found,
    remedy,
  }));
  function fitted<T>(schema: z.ZodType<T>, value: unknown, at: FieldPath): T | undefined {
    const result = fitToSchema(schema, value);
    if ('data' in result) return result.data;
    for (const { key, path: field, found, remedy } of result.faults) {
      const place = key ? yaml.placeOfKey([...at, ...field]) : yaml.placeOf([...at, ...field]);
      problems.push({ rule: 'records-keep-their-form', place: { file, ...place }, found, remedy });
    }
    return undefined;
  }

  const isMap = typeof (yaml.value ?? {}) === 'object' && !Array.isArray(yaml.value);
  if (!isMap)
    problems.push({
      rule: 'records-keep-their-form',
      place: { file, ...yaml.placeOf([]) },
      found: 'what is no list of addresses',
      remedy: 'Write each as "/address/:", and below it, indented, what became of it.',
    });
  const { [erasedField]: taken, ...rest } = (isMap ? (yaml.value ?? {}) : {}) as Record<
    string,
    unknown
  >;
  const named = Object.entries(rest);
  for (const [address, value] of named) {
    const whole = fitted(departure, value, [address]);
    if (whole) departures.set(address, whole);
  }
  const erasures = fitted(z.array(erasure), taken ?? [], [erasedField]) ?? [];
  const digests = new Map(
    erasures.flatMap((act, index) =>
      act.digests.map((digest, at) => [digest, [erasedField, index, 'digests', at]] as const),
    ),
  );
  return {
    departures,
    erasures,
    erasedAt(address) {
      const path = digests.get(digestOf(address));
      return path && { file, ...yaml.placeOf(path) };
    },
    problems,
    tellsOf: (address) =>
      yaml.faults.length > 0 || named.some(([departure]) => covers(departure, address)),
    place: (address, ...field) => ({
      file,
      ...(field.length > 0 ? yaml.placeOf([address, ...field]) : yaml.placeOfKey([address])),
    }),
  };
}

/** A digest of all that was taken out of what is found: the same until more is withdrawn, erased, confined or not linked. */
export function takenOut(files: ContentFiles & { readonly dossier: Dossier }): string {
  const { departures, erasures } = readDepartures(files);
  const withdrawn = [...departures].filter(([, { became }]) => became === 'withdrawn');
  const kept = Object.entries(files.dossier).flatMap(([kind, table]) =>
    [...table.values()]
      .filter((record) => confinedTo(record) || ('link' in record && !record.link))
      .map(({ id }) => `${kind}/${id}`),
  );
  const all = [
    ...withdrawn.map(([address]) => address),
    ...erasures.flatMap((act) => act.digests),
    ...kept,
  ];
  return digestOf(all.sort().join('\n')).slice(0, 16);
}
