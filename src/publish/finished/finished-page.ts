/** A rendered page as a browser reads it, and how to go about in it. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export interface FinishedPage {
  /** Its address, as /quotes/. */
  readonly address: string;
  readonly html: string;
  readonly document: DefaultTreeAdapterTypes.Document;
  /** All its elements, in its order; what stands in a template is none. */
  readonly elements: readonly Element[];
}

/** Reads what stands at an address, or below it. */
export function pageOf(address: string, html: string): FinishedPage {
  const document = parse(html);
  return { address, html, document, elements: elementsOf(document) };
}

export const isElement = (node: Node | null | undefined): node is Element =>
  node != null && 'tagName' in node;

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** The element, then all that it stands in, from the inside. */
export function* outwards(element: Element): Generator<Element> {
  for (let at: Node | null = element; isElement(at); at = at.parentNode) yield at;
}

/** Every element at or below a node, in order. */
export function elementsOf(node: Node, found: Element[] = []): Element[] {
  if (isElement(node)) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) elementsOf(child, found);
  return found;
}

/** All text below a node. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
