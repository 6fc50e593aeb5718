/** The text of a rendered long read, block by block. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Block, blocksOf, type TreeOf } from '../blocks.ts';

type Node = DefaultTreeAdapterTypes.Node;

const tree: TreeOf<Node> = {
  tag: (node) =>
    'tagName' in node ? node.tagName : node.nodeName === '#text' ? undefined : '#other',
  attribute: (node, name) =>
    'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined,
  children: (node) => ('childNodes' in node ? node.childNodes : []),
  text: (node) => ('value' in node ? node.value : ''),
};

/** The blocks below the element marked `data-article`, else of the whole body. */
export function pageBlocks(html: string): Block<Node>[] {
  const document = parse(html);
  const root =
    find(document, (node) => tree.attribute(node, 'data-article') !== undefined) ??
    find(document, (node) => tree.tag(node) === 'body');
  return root ? blocksOf(root, tree) : [];
}

function find(node: Node, is: (node: Node) => boolean): Node | undefined {
  if (is(node)) return node;
  for (const child of tree.children(node)) {
    const found = find(child, is);
    if (found) return found;
  }
  return undefined;
}
