/** How each kind of record is linked to from another. */
import { paths } from '../../addresses/paths.ts';
import { curly } from '../../format/curly.ts';
import { dateInWords } from '../../format/date.ts';
import type { Dossier } from '../../record/dossier.ts';
import { fieldsOf } from '../../record/fields/fields-of.ts';
import { type Kind, kinds } from '../../record/kinds/index.ts';
import type { AnyKind } from '../../record/kinds/kind.ts';
import { tagsNaming } from '../../record/text/inventory.ts';
import { firstUses, type Use, uses } from '../../record/views/articles/uses.ts';
import { statusInWords } from '../claim/status-in-words.ts';

export interface Link {
  readonly href: string;
  readonly text: string;
  readonly note?: string;
}

/** To the place in the article, where it has a fragment. */
export const useLink = ({ article, anchor }: Use): Link => ({
  href: paths.article(article.id) + (anchor ? `#${anchor}` : ''),
  text: article.title,
});

/** To records of a kind, by the name and with the note that their kind gives them. */
export const linkTo =
  (kind: Kind) =>
  (record: { readonly id: string }): Link => {
    const { address, beside } = kinds[kind] as AnyKind;
    const told = beside === undefined ? undefined : noteOf(kind, beside, record);
    return {
      href: address?.(record.id) ?? paths.data(`${kind}.json`),
      text: nameOf(kind, record),
      ...(told !== undefined && { note: told }),
    };
  };

/** Somebody’s words stand in quotation marks, and our own are set as print sets them. */
export function nameOf(kind: Kind, record: { readonly id: string }): string {
  const { called } = kinds[kind];
  const name = String(valueAt(record, called) ?? record.id);
  const holds = fieldsOf(kinds[kind]).find(({ path }) => path.join() === called)?.holds;
  return holds === 'their words' ? `“${name}”` : holds === 'our words' ? curly(name) : name;
}

function noteOf(kind: Kind, field: string, record: object): string | undefined {
  const value = valueAt(record, field);
  if (typeof value !== 'string') return undefined;
  const { holds } = fieldsOf(kinds[kind]).find(({ path }) => path.join() === field) ?? {};
  if (holds === 'a date' || holds === 'a day') return dateInWords(value);
  return ((statusInWords as Record<string, string>)[value] ?? value).toLowerCase();
}

const valueAt = (record: object, field: string): unknown =>
  (record as Readonly<Record<string, unknown>>)[field];

/** To records of a kind; one that has no page of its own is linked to in each article that shows it. */
export const linksTo = (
  dossier: Dossier,
  kind: Kind,
  records: readonly { readonly id: string }[],
): Link[] =>
  kinds[kind].address
    ? records.map(linkTo(kind))
    : records.flatMap((record) =>
        firstUses(uses(dossier, record.id, tagsNaming(kind))).map((use) => ({
          href: useLink(use).href,
          text: nameOf(kind, record),
          note: use.article.title,
        })),
      );
