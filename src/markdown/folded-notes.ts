/** Folds the notes at the end of a text: each opens beside its sentence, and all of them are half as long again as the text. */
import { basename } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * A rehype plugin for long reads: a page about the site may be read for its notes. A link to a note opens the fold (HTML,
 * 4.11.1); style opens it on paper and where no script runs.
 */
export function foldedNotes() {
  return (tree: Root, { dirname = '' }: VFile): void => {
    if (basename(dirname) === 'pages') return;
    visit(tree, 'element', (node: Element) => {
      if (node.properties.dataFootnotes === undefined) return undefined;
      node.children = node.children.map((child) => {
        if (child.type !== 'element' || child.tagName !== 'ol') return child;
        const notes = child.children.filter(({ type }) => type === 'element').length;
        const summary = element(
          'summary',
          // Of the page, not of its text: copies and the search are without it.
          { className: ['not-printed'], dataPagefindIgnore: true },
          [{ type: 'text', value: notes === 1 ? 'The note' : `All ${notes} notes` }],
        );
        return element('details', {}, [summary, child]);
      });
      return SKIP;
    });
  };
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });
