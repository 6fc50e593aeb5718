/** Every address that a dossier gives rise to. */
import { paths } from '../../addresses/paths.ts';
import type { Dossier } from '../dossier.ts';
import { everyRecord } from '../every-record.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import { idPattern, type Kinds } from '../kinds/kind.ts';
import type { Known } from '../known.ts';
import { publicRecord } from '../public-record.ts';
import { topics } from './topics.ts';

/** Addresses of pages, feeds and files, without fragments. What is confined has none. */
export function addresses(whole: Dossier, of: Kinds = kinds): Set<string> {
  const dossier = publicRecord(whole, undefined, of);
  const topicPages = topics(dossier)
    .map(({ topic }) => paths.topic(topic))
    // A topic of which no address can be made has none; that it has none is told where it is written.
    .filter((page) => page !== paths.topic(''));
  return new Set([
    ...Object.values(paths).filter((path) => typeof path === 'string'),
    ...Object.values(of).flatMap(({ listed }) => listed?.at ?? []),
    ...permalinks(dossier, of).filter((address) => !address.includes('#')),
    ...everyRecord(dossier, of).flatMap(({ kind, record }) => kind.otherAddresses(record.id)),
    ...topicPages,
    ...[paths.quotes, ...topicPages].flatMap(paths.feedsOf),
    ...Object.entries(of).flatMap(([name, { data }]) =>
      (data === 'as it is' ? ['json'] : data).map((ending) => paths.data(`${name}.${ending}`)),
    ),
  ]);
}

/** Addresses of records that stand on a page with others. */
export const fragments = (dossier: Dossier, of: Kinds = kinds): string[] =>
  permalinks(publicRecord(dossier, undefined, of), of).filter((address) => address.includes('#'));

const permalinks = (dossier: Dossier, of: Kinds): string[] =>
  everyRecord(dossier, of).flatMap(({ kind, record }) => kind.address?.(record.id) ?? []);

/** The permalink of a record; nothing for a figure, which has none. */
export const permalinkOf = (kind: Kind, id: string): string => kinds[kind].address?.(id) ?? '';

/** Which record an address is the permalink of, whether or not there is such a record. */
export function recordAt(
  address: string,
  of: Kinds = kinds,
): { kind: Kind; id: string } | undefined {
  for (const [name, kind] of Object.entries(of)) {
    const [before, after = ''] = kind.address?.('*').split('*') ?? [];
    if (before === undefined || !address.startsWith(before) || !address.endsWith(after)) continue;
    const id = address.slice(before.length, address.length - after.length);
    // Whoever brings a kind of their own knows its name.
    if (idPattern(kind).test(id)) return { kind: name as Kind, id };
  }
  return undefined;
}

/** Whether an address is that of a record whose file cannot be read: it counts as there. */
export function isOfBroken(address: string, { kinds, isBroken }: Known): boolean {
  const named = recordAt(address, kinds);
  return named !== undefined && isBroken(named.kind, named.id);
}
