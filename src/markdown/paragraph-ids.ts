/** Gives every paragraph an id, so that a link can land on it. */
import { createHash } from 'node:crypto';
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { normalise } from '../words/spellings.ts';

const holders = ['p', 'li', 'td', 'th', 'dt', 'dd'];

/**
 * A rehype plugin. An id is made of the paragraph's own words, case and punctuation aside, and not of its place:
 * so it stays when paragraphs are added, moved or removed elsewhere, and goes only with the words that were linked to.
 */
export function paragraphIds() {
  return (tree: Root): void => {
    const taken = new Map<string, number>();
    visit(tree, 'element', (node) => {
      if (node.properties.dataFootnotes !== undefined) return 'skip';
      if (!holders.includes(node.tagName) || node.properties.id || holdsParagraph(node))
        return undefined;
      const words = normalise(textOf(node));
      if (words === '') return undefined;
      const id = `p-${createHash('sha256').update(words).digest('hex').slice(0, 8)}`;
      const times = (taken.get(id) ?? 0) + 1;
      taken.set(id, times);
      node.properties.id = times > 1 ? `${id}-${times}` : id;
      return undefined;
    });
  };
}

/** A loose list item is landed on by its paragraph. */
const holdsParagraph = (node: Element): boolean =>
  node.children.some((child) => child.type === 'element' && child.tagName === 'p');

function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  // A note's number changes with the notes before it.
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'sup')) return '';
  return node.children.map((child) => textOf(child as ElementContent)).join('');
}
