/** Our own words in a text: what is left of it without quotations, citations and code. */
import type { Root } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { blankCitations } from '../../record/text/citation.ts';
import type { Point } from '../../record/text/mentions.ts';
import { gap, type Piece, piecesOf, placeIn } from '../../record/text/runs.ts';

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

/** The passages of a text, in its order: paragraphs (of lists too), headings, cells and notes. */
export function passages(tree: Root): Passage[] {
  const found: Passage[] = [];
  visitParents(tree, ['paragraph', 'heading', 'tableCell'], (node, ancestors) => {
    const within = (type: string) => ancestors.some((ancestor) => ancestor.type === type);
    const pieces = piecesOf(node).map(ours);
    found.push({
      in: within('footnoteDefinition')
        ? 'note'
        : node.type === 'tableCell'
          ? 'table'
          : node.type === 'heading'
            ? 'heading'
            : 'paragraph',
      text: pieces.map(({ text }) => text).join(''),
      claims: pieces.flatMap(({ of }, index) =>
        of === 'claim'
          ? [pieces.slice(0, index).reduce((sum, { text }) => sum + text.length, 0)]
          : [],
      ),
      placeOf: (offset) => placeIn(pieces, offset),
    });
    return SKIP;
  });
  return found;
}

/** A piece without what no reader reads as words of ours. */
const ours = (piece: Piece): Piece => ({
  ...piece,
  text: piece.of === 'code' ? gap : blankCitations(piece.text),
});
