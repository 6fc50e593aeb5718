/** Makes each heading the link to itself, so that a section can be passed on. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A rehype plugin. A heading that holds a link, or a tag of ours that may become one, stays as it is. */
export function headingAnchors() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      const { id } = node.properties;
      if (!/^h[23]$/.test(node.tagName) || typeof id !== 'string' || id === 'footnote-label')
        return;
      if (!node.children.every(isPlain)) return;
      node.children = [
        {
          type: 'element',
          tagName: 'a',
          properties: { className: ['anchor'], href: `#${id}` },
          children: node.children,
        },
      ];
    });
  };
}

const isPlain = (node: Element['children'][number]): boolean =>
  node.type === 'text' ||
  (node.type === 'element' &&
    ['em', 'strong'].includes(node.tagName) &&
    node.children.every(isPlain));
