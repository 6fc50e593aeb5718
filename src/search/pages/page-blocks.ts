/** The text of a rendered page, block by block. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { normalise } from '../../words/spellings.ts';
import { type Block, blocksOf, searched, type TreeOf } from '../blocks.ts';
import type { ReadPage } from '../write/quotation.ts';

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

/** A long read as our own index is made of it; what it says in several places is one passage, which is landed on at the first. */
export function readPage({ url, title }: Omit<ReadPage, 'blocks'>, document: Node): ReadPage {
  const notes = outermost(document, (node) => tree.attribute(node, 'data-footnotes') !== undefined);
  const ofNotes = new Set(
    notes.flatMap((root) => blocksOf(root, tree)).flatMap(({ nodes }) => nodes),
  );
  const blocks = pageBlocks(document).map(({ text, anchor, nodes }) => ({
    text,
    anchor,
    isNote: nodes.some((node) => ofNotes.has(node)),
  }));
  const said = new Set<string>();
  const isFirst = (words: string): boolean => !said.has(words) && said.add(words).size > 0;
  return { url, title, blocks: blocks.filter(({ text }) => isFirst(normalise(text))) };
}

/** The blocks below all elements marked `data-article` or `data-searched`, else below the whole body. */
export function pageBlocks(document: Node): Block<Node>[] {
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
