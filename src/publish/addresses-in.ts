/** What a page points at, and what in it can be pointed at. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export interface PageAddresses {
  /** Addresses as written, of links, forms and whatever the page loads. */
  readonly to: readonly string[];
  readonly ids: ReadonlySet<string>;
}

type Node = DefaultTreeAdapterTypes.Node;

/** Reads a page as a browser would. */
export const addressesIn = (html: string): PageAddresses => addressesBelow(parse(html));

/** The same of a page that was read. */
export function addressesBelow(document: Node): PageAddresses {
  const to: string[] = [];
  const ids = new Set<string>();
  const visit = (node: Node): void => {
    if ('attrs' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const id = attributes.get('id');
      if (id) ids.add(id);
      // A page that is nowhere, such as 404, still names where it would be.
      if (attributes.get('rel') !== 'canonical') to.push(...pointedAt(attributes));
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(document);
  return { to, ids };
}

function pointedAt(attributes: ReadonlyMap<string, string>): string[] {
  const single = ['href', 'src', 'action', 'poster'].flatMap((name) => attributes.get(name) ?? []);
  const set = attributes.get('srcset')?.split(',') ?? [];
  return [...single, ...set.flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? [])];
}
