/** Says to a screen reader what a note is (DPUB-ARIA 1.1). */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A rehype plugin for the notes that remark-rehype makes. */
export function noteRoles() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      const is = (name: string) => Object.hasOwn(node.properties, name);
      if (is('dataFootnoteRef')) node.properties.role = 'doc-noteref';
      if (is('dataFootnoteBackref')) {
        node.properties.role = 'doc-backlink';
        // The attribute says the same.
        delete node.properties.className;
      }
      if (is('dataFootnotes')) {
        node.properties.role = 'doc-endnotes';
        node.properties.ariaLabelledBy = ['footnote-label'];
      }
    });
  };
}
