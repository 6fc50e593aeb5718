/** Tells each element of a text where it stands in the file, so that what is wrong on a page is told at that line. */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A rehype plugin: the attribute is taken out before a release. */
export function places() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties, position }) => {
      if (position)
        properties['data-wwc-place'] = `${position.start.line}:${position.start.column}`;
    });
  };
}
