/** What the search index is fed of a long read: its running text and nothing around it. */
import { type DefaultTreeAdapterTypes, html, parse, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A copy of the page for Pagefind: no note markers, notes, navigation or boxes; dashes part words. */
export function articleCopy(page: string): string {
  const document = parse(page);
  prune(document);
  return serialize(document);
}

function prune(node: Node): void {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.filter((child) => !('attrs' in child && isAside(child)));
  for (const child of node.childNodes) {
    // "targets—and" would otherwise be one word, which nobody looks for.
    if (child.nodeName === '#text' && 'value' in child)
      child.value = child.value.replaceAll(/\s*([–—])\s*/g, ' $1 ');
    prune(child);
  }
}

function isAside(element: Element): boolean {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const classes = attributes.get('class')?.split(/\s+/) ?? [];
  return (
    element.namespaceURI !== html.NS.HTML ||
    ['nav', 'aside', 'footer', 'style', 'script', 'template'].includes(element.tagName) ||
    (element.tagName === 'sup' && element.childNodes.some((child) => child.nodeName === 'a')) ||
    attributes.has('data-footnote-ref') ||
    attributes.has('data-footnotes') ||
    attributes.has('data-pagefind-ignore') ||
    classes.includes('footnotes') ||
    classes.includes('box')
  );
}
