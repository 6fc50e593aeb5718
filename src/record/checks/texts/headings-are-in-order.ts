/** Headings start at the second level, the first being the title, and skip none. */
import { visit } from 'unist-util-visit';
import type { Finding } from '../../problem.ts';
import { type Check, spot, texts } from '../check.ts';

export const headingsAreInOrder: Check = (dossier) =>
  [...texts(dossier)].flatMap(({ kind, text }) => {
    const found: Finding[] = [];
    let last = 1;
    visit(text.tree, 'heading', ({ depth, position }) => {
      const hashes = '#'.repeat(Math.min(depth, last + 1) === 1 ? 2 : Math.min(depth, last + 1));
      if (depth === 1 || depth > last + 1) {
        found.push({
          spot: spot(kind, text.id, position?.start),
          found: `a heading of level ${depth} after level ${last}`,
          remedy: `Begin it with "${hashes} ".`,
        });
      }
      last = depth;
    });
    return found;
  });
