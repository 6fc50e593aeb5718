/** Every paragraph of an article cites, quotes or states a claim, or is marked as the site's own argument. */
import type { Nodes, Root, RootContent } from 'mdast';
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
        'Add [@source-id], <Q> or <Claim>, or put it between <Argument> and </Argument> if it is the site’s own.',
    })),
  );

const names: Record<string, string> = {
  paragraph: 'paragraph',
  table: 'table',
  listItem: 'list item',
};

function unsourced(tree: Root): RootContent[] {
  const found: RootContent[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (isElement(node) && node.type === 'mdxJsxFlowElement') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'table' && node.type !== 'listItem')
      return undefined;
    if (!isSourced(node)) found.push(node);
    return SKIP;
  });
  return found;
}

function isSourced(node: Nodes): boolean {
  let sourced = false;
  visit(node, (part) => {
    if (part.type === 'footnoteReference') sourced = true;
    if (part.type === 'text' && citationsIn(part.value).length > 0) sourced = true;
    if (isElement(part) && ['Q', 'Quote', 'Claim', 'Discrepancy'].includes(part.name ?? ''))
      sourced = true;
  });
  return sourced;
}
