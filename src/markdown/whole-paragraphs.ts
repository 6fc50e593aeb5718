/** Keeps a paragraph a paragraph when it holds nothing but tags. */
import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { tagNamed } from '../record/text/inventory.ts';
import { isElement } from '../record/text/mentions.ts';

/** A remark plugin: MDX unwraps a paragraph of tags alone; this wraps it again, tags of one paragraph together. */
export function wholeParagraphs() {
  return (tree: Root): void => wrapIn(tree);
}

function wrapIn(parent: { children: RootContent[] }): void {
  const children: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const node of parent.children) {
    if (!isElement(node) || !holdsWords(node)) {
      if (isElement(node)) wrapIn(node as unknown as { children: RootContent[] });
      open = undefined;
      children.push(node);
      continue;
    }
    const inline = { ...node, type: 'mdxJsxTextElement' } as MdxJsxTextElement;
    if (open && follows(open, node)) {
      open.children.push({ type: 'text', value: ' ' }, inline);
    } else {
      open = { type: 'paragraph', children: [inline] };
      children.push(open);
    }
    if (node.position) open.position = node.position;
  }
  parent.children = children;
}

const holdsWords = (node: MdxJsxFlowElement | MdxJsxTextElement): boolean =>
  node.type === 'mdxJsxFlowElement' &&
  (tagNamed(node.name)?.holds ?? '').startsWith('words') &&
  node.children.length > 0;

const follows = (open: Paragraph, node: RootContent): boolean =>
  (node.position?.start.line ?? 0) - (open.position?.end.line ?? 0) <= 1;
