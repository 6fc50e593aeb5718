/** Every paragraph of an article cites, quotes or states a claim, or is marked as the site's own argument. */
import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { citationsIn } from '../../text/citation.ts';
import { isElement } from '../../text/mentions.ts';
import { type Check, spot } from '../check.ts';

export const paragraphsAreSourced: Check = (dossier) =>
  [...dossier.articles.values()].flatMap(({ id, tree }) =>
    unsourced(tree).map((node) => ({
      spot: spot('articles', id, node.position?.start ?? { line: 1, column: 1 }),
      found: `a ${names[node.type] ?? 'paragraph'} without a source`,
      remedy:
        'Add [@source-id], <Q> or <Claim>, in it or in its note, or put it between <Argument> and </Argument> if it is the site’s own.',
    })),
  );

const names: Record<string, string> = {
  paragraph: 'paragraph',
  table: 'table',
  listItem: 'list item',
};

function unsourced(tree: Root): RootContent[] {
  const found: RootContent[] = [];
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (note) => {
    notes.set(note.identifier, note);
  });
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (isElement(node) && node.type === 'mdxJsxFlowElement') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'table' && node.type !== 'listItem')
      return undefined;
    if (!isSourced(node, notes)) found.push(node);
    return SKIP;
  });
  return found;
}

/** A note is a source if it names one; of a note that is not written another rule tells. */
function isSourced(node: Nodes, notes: ReadonlyMap<string, FootnoteDefinition>): boolean {
  let sourced = false;
  visit(node, (part) => {
    if (part.type === 'footnoteReference') {
      const note = notes.get(part.identifier);
      if (!note || isSourced(note, new Map())) sourced = true;
    }
    if (part.type === 'text' && citationsIn(part.value).length > 0) sourced = true;
    if (isElement(part) && ['Q', 'Quote', 'Claim', 'Discrepancy'].includes(part.name ?? ''))
      sourced = true;
  });
  return sourced;
}
