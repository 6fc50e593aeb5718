/** Which record an element of a finished page names: by a mark for the build, an id, a link or the page it stands on. */
import type { Dossier } from '../../record/dossier.ts';
import { type Kind, kinds } from '../../record/kinds/index.ts';
import { permalinkOf, recordAt } from '../../record/views/addresses.ts';
import { site } from '../../site.ts';
import { attributeOf, type Element, type FinishedPage, outwards } from './finished-page.ts';

export interface Named {
  readonly kind: Kind;
  readonly id: string;
}

/** Looks up what is named in a record. */
export interface Naming {
  /** The record of an address, if there is one: its own, or that of a form of its page. */
  at(address: string): Named | undefined;
  /** The record that an element itself names. */
  by(element: Element, page: FinishedPage): Named | undefined;
  /** The record named by the nearest element around, or by the page itself in the end. */
  nearest(element: Element, page: FinishedPage): Named | undefined;
}

/** The attribute that names a record by its address, confined ones too; a release is without it. */
export const recordAttribute = 'data-wwc-record';

/** Pages of which a record is one place: /claims/#ts-01. */
const listing = new Set(
  (Object.keys(kinds) as Kind[]).flatMap(
    (kind) => /^(.*)#/.exec(permalinkOf(kind, 'id'))?.[1] ?? [],
  ),
);

/** Other forms in which the page of a record is published: its card, data below it, data beside it. */
const forms = (path: string): string[] => {
  const page = path.replace(/#.*/, '');
  return [
    path,
    page,
    page.replace(/[^/]+$/, ''),
    page.replace(/\.json$/, '/'),
    page.replace(/card\/$/, ''),
  ];
};

export function namingIn(dossier: Dossier): Naming {
  const known = new Map<string, Named | undefined>();
  const exactly = (address: string): Named | undefined => {
    if (known.has(address)) return known.get(address);
    const record = recordAt(address);
    const found = record && dossier[record.kind].has(record.id) ? record : undefined;
    known.set(address, found);
    return found;
  };
  const at = (address: string): Named | undefined => {
    const path = address
      .replace(site.origin, '')
      .replace(/:~:.*/, '')
      .replace(/\?[^#]*/, '');
    if (!path.startsWith('/')) return undefined;
    return forms(path).map(exactly).find(Boolean);
  };
  const by = (element: Element, page: FinishedPage): Named | undefined => {
    const marked = attributeOf(element, recordAttribute);
    if (marked) return at(marked);
    const id = listing.has(page.address) ? attributeOf(element, 'id') : undefined;
    const own = id && exactly(`${page.address}#${id}`);
    if (own) return own;
    // A place on the same page is part of what that page names already.
    const led = attributeOf(element, 'href') ?? attributeOf(element, 'cite');
    return led?.startsWith('#') ? undefined : (led && at(led)) || undefined;
  };
  return {
    at,
    by,
    nearest(element, page) {
      for (const each of outwards(element)) {
        const named = by(each, page);
        if (named) return named;
      }
      return at(page.address);
    },
  };
}
