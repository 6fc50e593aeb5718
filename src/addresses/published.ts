/**
 * What was published, by digest: it is changed only with a correction. Of a record all of it is held, but for its
 * corrections and for fields that say of themselves that they are free. Of an article or a page the words in which it quotes and states claims are held, and the day it was
 * written: they are what somebody may have taken from it. Its prose is not, since a sentence may be put better without
 * anybody having been told wrong; what the prose states as fact stands in a claim.
 */
import { createHash } from 'node:crypto';
import { type ContentFiles, publishedFile } from '../record/content-files.ts';
import type { Dossier, Entry, Records } from '../record/dossier.ts';
import { schemaOf } from '../record/fields/fields-of.ts';
import { type Kind, kinds } from '../record/kinds/index.ts';

/** How a record was published. */
export interface Published {
  /** 16 hexadecimal digits of what is held of it. */
  readonly digest: string;
  /** How many corrections it had. */
  readonly corrections: number;
}

export interface PublishedFile {
  /** By kind and id, as claims/sb-01; a merge may leave two lines for one record. */
  readonly records: ReadonlyMap<string, readonly Published[]>;
  /** Lines that hold nothing, from 1. */
  readonly strays: readonly number[];
}

const heading =
  '# What was published, by digest, and with how many corrections. npm run addresses writes it; no line is changed by hand.';
const entry = /^([a-z]+\/[a-z0-9/-]+): ([0-9a-f]{16}) (\d+)$/;

/** Reads the text of the file. */
export function parsePublished(text: string): PublishedFile {
  const records = new Map<string, Published[]>();
  const strays: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, record, digest, corrections] = entry.exec(line) ?? [];
    if (record && digest)
      records.set(record, [
        ...(records.get(record) ?? []),
        { digest, corrections: Number(corrections) },
      ]);
    else if (line !== '' && !line.startsWith('#')) strays.push(index + 1);
  }
  return { records, strays };
}

/** The file of a content folder; where there is none, nothing is held. */
export function readPublished(files: ContentFiles): PublishedFile | undefined {
  const text = files.text(publishedFile);
  return text === undefined ? undefined : parsePublished(text);
}

/** The text of the file for a record as it stands. */
export const publishedText = (dossier: Dossier): string =>
  [
    heading,
    ...[...publishedOf(dossier)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([record, { digest, corrections }]) => `${record}: ${digest} ${corrections}`),
    '',
  ].join('\n');

/** How every record and text stands now. */
export const publishedOf = (dossier: Dossier): Map<string, Published> =>
  new Map(
    (Object.keys(dossier) as Kind[]).flatMap((kind) =>
      [...dossier[kind].values()].map((record) => [
        `${kind}/${record.id}`,
        {
          digest: digestOf(held(kind, record)),
          corrections: 'corrections' in record ? record.corrections.length : 0,
        },
      ]),
    ),
  );

const digestOf = (value: unknown): string =>
  createHash('sha256').update(canonical(value)).digest('hex').slice(0, 16);

function held(kind: Kind, record: Entry<Records[Kind]>): unknown {
  if (!('mentions' in record)) {
    const { id, corrections, ...own } = record as unknown as Record<string, unknown>;
    return withoutFree(kind, own);
  }
  const said = record.mentions
    .filter(({ by, text }) => (by === 'Q' || by === 'Claim') && text !== '')
    .map(({ by, id, text }) => JSON.stringify([by, id, text.replace(/\s+/g, ' ').trim()]))
    .sort();
  return { said, written: 'written' in record ? record.written : undefined };
}

/**
 * Without the fields that may change freely, and without those that have what they also have when they are left out; so a
 * new field changes no record.
 */
const withoutFree = (kind: Kind, record: Record<string, unknown>): Record<string, unknown> => {
  const { properties = {} } = schemaOf(kinds[kind]);
  return Object.fromEntries(
    Object.entries(record).filter(([name, value]) => {
      const field = properties[name];
      return (
        !field?.free &&
        (field?.default === undefined || canonical(value) !== canonical(field.default))
      );
    }),
  );
};

/** JSON with the fields of every object in the order of their names. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
