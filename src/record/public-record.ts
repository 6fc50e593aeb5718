/** What of the record a page may show: all but what is confined to an article, and addresses that may not be linked. */
import type { Dossier, Entry } from './dossier.ts';
import { type Kind, kinds } from './kinds/index.ts';
import type { Kinds } from './kinds/kind.ts';
import type { Source } from './kinds/source.ts';
import type { FieldPath } from './problem.ts';
import { references } from './references.ts';
import { kindNamed } from './text/mentions.ts';
import type { Written } from './text/written.ts';

/** The article to which a record is confined, if it is. */
export const confinedTo = (record: object | undefined): string | undefined =>
  (record as { 'confined-to'?: string } | undefined)?.['confined-to'];

/** The fields of a source that hold an address of it. */
export const addressFields = ['URL', 'read-at', 'archived'] as const satisfies (keyof Source)[];

/**
 * The record without what is confined, what names that, and addresses that may not be linked: no list, count, feed or
 * file made from it can hold them. What is confined to the article `shown` stays.
 */
export function publicRecord(dossier: Dossier, shown?: string, of: Kinds = kinds): Dossier {
  const isHidden = (record: object | undefined): boolean =>
    ![undefined, shown].includes(confinedTo(record));
  const hides = (names: readonly Kind[], id: string): boolean =>
    names.some((kind) => isHidden(dossier[kind].get(id)));
  const naming = Map.groupBy(
    references(dossier, of).filter(({ to }) => hides(to.kinds, to.id)),
    ({ from }) => `${from.kind}/${from.id}`,
  );
  const shownOf = (kind: Kind, record: Entry<object>): object => {
    const paths = naming.get(`${kind}/${record.id}`)?.map(({ from }) => from.path) ?? [];
    const kept = paths.length > 0 ? without(record, paths) : record;
    if ('mentions' in kept) {
      const { mentions } = kept as Written;
      return { ...kept, mentions: mentions.filter(({ by, id }) => !hides([kindNamed(by)], id)) };
    }
    return kind === 'sources' ? shownSource(kept as Entry<Source>) : kept;
  };
  const tables = (Object.keys(dossier) as Kind[]).map((kind) => [
    kind,
    new Map(
      [...dossier[kind].values()]
        .filter((record) => !isHidden(record))
        .map((record) => [record.id, shownOf(kind, record)]),
    ),
  ]);
  return Object.fromEntries(tables) as Dossier;
}

/** A source as it is printed, cited and exported: a title of ours in brackets, and no address that may not be linked. */
function shownSource(source: Entry<Source>): Entry<Source> {
  const titled =
    source['title-is'] === 'printed' ? source : { ...source, title: `[${source.title}]` };
  const hidden = addressFields.map((name) => [name]);
  return titled.link ? titled : (without(titled, hidden) as Entry<Source>);
}

/** A copy of a record without certain fields, or without the items of lists in which they stand. */
function without(record: object, paths: readonly FieldPath[]): object {
  const copy = structuredClone(record);
  // From the end, so that the items before one keep their numbers.
  for (const path of [...paths].reverse()) {
    const item = path.findLastIndex((key) => typeof key === 'number');
    const around = path
      .slice(0, item < 0 ? -1 : item)
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], copy);
    if (Array.isArray(around)) around.splice(Number(path[item]), 1);
    else if (around) delete (around as Record<string, unknown>)[String(path.at(-1))];
  }
  return copy;
}
