/** The words of a text as a reader meets them: one run a block, through emphasis, links and tags, and what is read out beside. */
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isElement, type Point, pointAt } from './mentions.ts';

/** Words that stand together, a `gap` for each quotation. */
export interface Run {
  readonly text: string;
  /** The same, as long, with spaces for code: what is meant to be read as words. */
  readonly prose: string;
  /** The place in the file of a character of the text. */
  placeOf(offset: number): Point;
}

/** A part of a block, as long in the run as its text. */
export interface Piece {
  readonly of: 'words' | 'code' | 'quotation' | 'claim' | 'space';
  readonly text: string;
  readonly at: Point;
}

/** Stands in a run where the words of a quotation were taken out. */
export const gap = '\u{FFFC}';

const top: Point = { line: 1, column: 1 };
const blocks = ['paragraph', 'heading', 'tableCell'];

/** All runs of a text, in its order: blocks, code, the words of pictures and the titles of links. */
export function runsOf(tree: Root): Run[] {
  const found: Run[] = [];
  visit(tree, (node) => {
    const at = node.position?.start ?? top;
    if (blocks.includes(node.type)) found.push(runOf(piecesOf(node)));
    if (node.type === 'code') {
      const inside = { line: at.line + 1, column: 1 };
      found.push(runOf([{ of: 'code', text: node.value, at: inside }]));
    }
    for (const name of ['alt', 'title'] as const) {
      const text = (node as { alt?: unknown; title?: unknown })[name];
      if (typeof text === 'string') found.push({ text, prose: text, placeOf: () => at });
    }
  });
  return found;
}

const runOf = (pieces: readonly Piece[]): Run => ({
  text: pieces.map(({ text }) => text).join(''),
  prose: pieces.map(({ of, text }) => (of === 'code' ? ' '.repeat(text.length) : text)).join(''),
  placeOf: (offset) => placeIn(pieces, offset),
});

/** The parts of a block, in order. A quotation keeps the stop that ends it. */
export function piecesOf(block: Nodes): Piece[] {
  const pieces: Piece[] = [];
  visit(block, (node) => {
    const at = node.position?.start ?? top;
    if (isElement(node) && node.name === 'Q') {
      const stop = /[.!?]\s*$/.exec(textOf(node))?.[0].charAt(0) ?? '';
      pieces.push({ of: 'quotation', text: gap + stop, at });
      return SKIP;
    }
    if (isElement(node) && node.name === 'Claim') pieces.push({ of: 'claim', text: '', at });
    if (node.type === 'inlineCode') pieces.push({ of: 'code', text: node.value, at: within(node) });
    if (node.type === 'break' || node.type === 'image' || node.type === 'imageReference')
      pieces.push({ of: 'space', text: ' ', at });
    if (node.type === 'text') pieces.push({ of: 'words', text: node.value, at });
    return undefined;
  });
  return pieces;
}

/** Behind the marks that begin code in a line. */
function within({ position, value }: Nodes & { readonly value: string }): Point {
  const { start = top, end } = position ?? {};
  const marks = end?.line === start.line ? (end.column - start.column - value.length) / 2 : 1;
  return { line: start.line, column: start.column + Math.max(0, Math.floor(marks)) };
}

/** The place in the file of a character of the text that pieces make. */
export function placeIn(pieces: readonly Piece[], offset: number): Point {
  let start = 0;
  for (const { text, at } of pieces) {
    if (offset < start + text.length) return pointAt(text, at, offset - start);
    start += text.length;
  }
  return pieces.at(-1)?.at ?? top;
}
