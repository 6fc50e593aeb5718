/** Which ids a text names, and where. */
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { citationsIn } from './citation.ts';
import { type Tag, type TagName, tagNamed } from './inventory.ts';

/** A place in a file; both count from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** One naming of a record in a text. */
export interface Mention {
  /** What names it: a tag of the inventory, or a citation. */
  readonly by: Exclude<TagName, 'Argument'> | 'citation';
  readonly id: string;
  /** The text between the tags, if any. */
  readonly text: string;
  /** The fragment under which the page shows it; none for citations and terms. */
  readonly anchor?: string;
  readonly at: Point;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const anchored: Partial<Record<Mention['by'], string>> = {
  Q: 'quote',
  Quote: 'quote',
  Claim: 'claim',
  Discrepancy: 'discrepancy',
  Figure: 'figure',
};

/** All namings in a text, in its order. */
export function mentions(tree: Root): Mention[] {
  return namings(tree).map(({ mention }) => mention);
}

/** All namings in a text, each with the element that makes it, if one does. */
export function namings(tree: Root): { mention: Mention; element?: Element }[] {
  const found: { mention: Mention; element?: Element }[] = [];
  const seen = new Map<string, number>();
  visit(tree, (node) => {
    const at = node.position?.start ?? { line: 1, column: 1 };
    if (isElement(node) && tagNamed(node.name)?.names) {
      const by = node.name as Mention['by'];
      const id = attribute(node, 'id') ?? '';
      const mention: Mention = { by, id, text: textOf(node), at, ...anchor(by, id, seen) };
      found.push({ mention, element: node });
    }
    if (node.type === 'text') {
      for (const { id, offset } of citationsIn(node.value).flatMap(({ items }) => items)) {
        found.push({
          mention: { by: 'citation', id, text: '', at: pointAt(node.value, at, offset) },
        });
      }
    }
  });
  return found;
}

/** The kind of record that a mention names. */
export const kindNamed = (by: Mention['by']): NonNullable<Tag['names']> | 'sources' =>
  by === 'citation' ? 'sources' : (tagNamed(by)?.names ?? 'quotes');

/** The value of an attribute that is written as plain text. */
export function attribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Whether a node is a tag, in a line or on its own. */
export function isElement(node: { type: string }): node is Element {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** The place `offset` characters into a text that starts at `start`. */
export function pointAt(text: string, start: Point, offset: number): Point {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + lines.length - 1, column: last.length + 1 };
}

/** A fragment that names the record, counted from its second use on. */
function anchor(by: Mention['by'], id: string, seen: Map<string, number>): { anchor?: string } {
  const prefix = anchored[by];
  if (!prefix) return {};
  const base = `${prefix}-${id.replaceAll('/', '-')}`;
  const uses = (seen.get(base) ?? 0) + 1;
  seen.set(base, uses);
  return { anchor: uses === 1 ? base : `${base}-use-${uses}` };
}
