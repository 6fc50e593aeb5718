/** The records of a kind, each with its permalink: what /data/*.json give of kinds that have no form of their own there. */
import { paths } from '../../../addresses/paths.ts';
import { absolute } from '../../../site.ts';
import type { Dossier } from '../../dossier.ts';
import { tableOf } from '../../every-record.ts';
import { fieldsOf } from '../../fields/fields-of.ts';
import { type Kind, kinds } from '../../kinds/index.ts';
import type { Kinds } from '../../kinds/kind.ts';

/** The kinds whose records are given as they are. */
export const kindsAsData = (Object.keys(kinds) as Kind[]).filter(
  (name) => kinds[name].data === 'as it is',
);

/**
 * By id, with the fields of their files that may be printed, and `url`, the absolute permalink. What one may not stand
 * beside is told to editors only: in an export it would join a name to the finding it is kept from.
 */
export function recordsAsData(
  dossier: Dossier,
  name: string,
  of: Kinds = kinds,
): ({ readonly id: string; readonly url: string } & Record<string, unknown>)[] {
  const kind = of[name];
  if (!kind) return [];
  const hidden = new Set(
    fieldsOf(kind).flatMap(({ path, unprinted }) => (unprinted ? [path[0]] : [])),
  );
  return [...tableOf(dossier, name).values()].map((record) => {
    const address = kind.address?.(record.id);
    return {
      ...(Object.fromEntries(Object.entries(record).filter(([field]) => !hidden.has(field))) as {
        id: string;
      }),
      url: absolute(address ?? paths.data(`${name}.json`)),
    };
  });
}
