/** Our own words in a text: what is left of it without quotations, citations and code. */
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { citationsIn } from '../../record/text/citation.ts';
import { isElement, type Point, pointAt } from '../../record/text/mentions.ts';

/** Words of ours that stand together. */
export interface Passage {
  readonly in: 'paragraph' | 'heading' | 'table' | 'note';
  /** The words; a `gap` stands for each quotation, with its full stop if it ends a sentence. */
  readonly text: string;
  /** Where in the text each `<Claim>` begins: there its mark will stand. */
  readonly claims: readonly number[];
  /** The place in the file of a character of the text. */
  placeOf(offset: number): Point;
}

/** Stands in a passage where a quotation was taken out. */
export const gap = '\u{FFFC}';

interface Piece {
  readonly text: string;
  readonly at: Point;
  /** Whether a `<Claim>` begins here. */
  readonly claim?: true;
}

/** The passages of a text, in its order: paragraphs (of lists too), headings, cells and notes. */
export function passages(tree: Root): Passage[] {
  const found: Passage[] = [];
  visitParents(tree, ['paragraph', 'heading', 'tableCell'], (node, ancestors) => {
    const within = (type: string) => ancestors.some((ancestor) => ancestor.type === type);
    const pieces = piecesOf(node);
    found.push({
      in: within('footnoteDefinition')
        ? 'note'
        : node.type === 'tableCell'
          ? 'table'
          : node.type === 'heading'
            ? 'heading'
            : 'paragraph',
      text: pieces.map(({ text }) => text).join(''),
      claims: pieces.flatMap(({ claim }, index) =>
        claim ? [pieces.slice(0, index).reduce((sum, { text }) => sum + text.length, 0)] : [],
      ),
      placeOf: (offset) => placeIn(pieces, offset),
    });
    return SKIP;
  });
  return found;
}

function piecesOf(block: Nodes): Piece[] {
  const pieces: Piece[] = [];
  visit(block, (node) => {
    const at = node.position?.start ?? { line: 1, column: 1 };
    if (isElement(node) && node.name === 'Q') {
      const stop = /[.!?]\s*$/.exec(textOf(node))?.[0].charAt(0) ?? '';
      pieces.push({ text: gap + stop, at });
      return SKIP;
    }
    if (isElement(node) && node.name === 'Claim') pieces.push({ text: '', at, claim: true });
    if (node.type === 'inlineCode') pieces.push({ text: gap, at });
    if (node.type === 'break') pieces.push({ text: ' ', at });
    if (node.type === 'text') pieces.push({ text: withoutCitations(node.value), at });
    return undefined;
  });
  return pieces;
}

/** The same text, as long as it was, with spaces for its citations. */
function withoutCitations(text: string): string {
  return citationsIn(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

function placeIn(pieces: readonly Piece[], offset: number): Point {
  let start = 0;
  for (const { text, at } of pieces) {
    if (offset < start + text.length) return pointAt(text, at, offset - start);
    start += text.length;
  }
  return pieces.at(-1)?.at ?? { line: 1, column: 1 };
}
