/** In which section of a text a place is. */
import type { Root } from 'mdast';
import type { Point } from './mentions.ts';

/** The number of the section of a place: 0 before the first heading of the second level, then 1, 2, … */
export function sectionsOf(tree: Root): (at: Point) => number {
  const starts = tree.children
    .filter((node) => node.type === 'heading' && node.depth <= 2)
    .map(({ position }) => position?.start.line ?? 1);
  return ({ line }) => starts.filter((start) => start <= line).length;
}
