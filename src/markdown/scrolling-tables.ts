/** Lets a wide table scroll by itself, also by keyboard, so that the page never does. */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A rehype plugin: puts each table into a region that can be focused and has a name of its own. */
export function scrollingTables() {
  return (tree: Root): void => {
    let tables = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || index === undefined || !parent) return undefined;
      const region: Element = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-region'],
          role: 'region',
          ariaLabel: `Table ${++tables}`,
          tabIndex: 0,
        },
        children: [node as ElementContent],
      };
      parent.children[index] = region;
      return SKIP;
    });
  };
}
