/** The text of a rendered long read, block by block. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Block, blocksOf, searched, type TreeOf } from '../../blocks.ts';

/** A node of such a page. */
export type Node = DefaultTreeAdapterTypes.Node;

/** How to read what parse5 makes of a page. */
export const tree: TreeOf<Node> = {
  tag: (node) =>
    'tagName' in node ? node.tagName : node.nodeName === '#text' ? undefined : '#other',
  attribute: (node, name) =>
    'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined,
  children: (node) => ('childNodes' in node ? node.childNodes : []),
  text: (node) => ('value' in node ? node.value : ''),
};

/** The blocks below all elements marked `data-article` or `data-searched`, else below the whole body. */
export function pageBlocks(html: string): Block<Node>[] {
  const document = parse(html);
  const marked = outermost(document, (node) =>
    searched.some((name) => tree.attribute(node, name) !== undefined),
  );
  const roots =
    marked.length > 0 ? marked : outermost(document, (node) => tree.tag(node) === 'body');
  return roots.flatMap((root) => blocksOf(root, tree));
}

/** The elements that are so, but none within another. */
export function outermost(node: Node, is: (node: Node) => boolean): Node[] {
  if (is(node)) return [node];
  return [...tree.children(node)].flatMap((child) => outermost(child, is));
}
