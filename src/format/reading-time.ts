/** How long a text takes to read. */
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { withoutCitations } from '../record/text/citation.ts';

/** Words a minute of non-fiction read in silence (Brysbaert 2019). */
const pace = 238;

/** Whole minutes for an editor's text; one at least. Quotations set off are the record's, and not counted. */
export function readingMinutes({ children }: Root): number {
  const text = children.flatMap((node) => (node.type === 'yaml' ? [] : textOf(node))).join(' ');
  const words = withoutCitations(text).match(/[\p{L}\d]\S*/gu) ?? [];
  return Math.max(1, Math.round(words.length / pace));
}
