/** Nothing of a text is printed as it was typed, dropped, or read as something that its writer did not mean. */
import type { Nodes, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../problem.ts';
import { citationsIn, withoutCitations } from '../../text/citation.ts';
import { isElement, type Point } from '../../text/mentions.ts';
import { rawMarksOfTexts } from '../../text/raw-marks.ts';
import { runsOf } from '../../text/runs.ts';
import { type Check, spot, texts } from '../check.ts';

export const textsAreUnderstood: Check = (dossier) =>
  [...texts(dossier)].flatMap(({ kind, text }) =>
    [...rawIn(text.tree), ...misreadIn(text.tree)].map(({ at, found, remedy }): Finding => {
      return { spot: spot(kind, text.id, at), found, remedy };
    }),
  );

interface Fault {
  readonly at: Point;
  readonly found: string;
  readonly remedy: string;
}

const rawIn = (tree: Root): Fault[] =>
  runsOf(tree).flatMap(({ prose, placeOf }) =>
    rawMarksOfTexts
      .flatMap(({ sign, what, remedy }) => {
        const match = sign.exec(prose);
        if (!match) return [];
        // A row begins behind the spaces before it.
        const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
        const shown = prose
          .slice(start, start + 40)
          .replace(/\s+/g, ' ')
          .trim();
        return [{ start, at: placeOf(start), found: `${what}: ${shown}`, remedy }];
      })
      .sort((a, b) => a.start - b.start)
      .slice(0, 1),
  );

function misreadIn(tree: Root): Fault[] {
  const found: Fault[] = [];
  visit(tree, (node) => {
    const at = node.position?.start ?? { line: 1, column: 1 };
    const [what, remedy] = misread(node) ?? [];
    if (what && remedy) found.push({ at, found: what, remedy });
    if (node.type === 'table') found.push(...unevenRows(node));
  });
  return found;
}

/** What is wrong with a node by itself, and how to mend it. */
function misread(node: Nodes): [found: string, remedy: string] | undefined {
  if (node.type === 'heading') {
    if (node.position && node.position.start.line !== node.position.end.line)
      return [
        'a paragraph that the line below it makes a heading',
        'Put an empty line before a line of hyphens; begin a heading with "## ".',
      ];
    if (withoutCitations(textOf(node)).trim() === '')
      return ['a heading without words', 'Give it words, or take it out.'];
  }
  if (node.type === 'list' && (node.start ?? 1) > 1)
    return [
      `a list that begins at ${node.start}, since its line begins with "${node.start}."`,
      `Write "${node.start}\\." if it is no list, or word it so that no paragraph begins with a figure and a full stop.`,
    ];
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return ['a box to tick', 'Take "[ ]" out.'];
  if (node.type === 'delete')
    return [
      'words that are struck out',
      'Take the words out; what was changed after publication stands under corrections.',
    ];
  if (node.type === 'link' || node.type === 'linkReference') {
    if (textOf(node).trim() === '') return ['a link without words', 'Write [words](/address/).'];
    if (holdsLink(node))
      return [
        'a link around a quotation, a claim, a term or a note, each of which is a link',
        'Let the words of a link hold no other link: link words before or behind it.',
      ];
  }
  if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim())
    return ['a picture without words', 'Write ![what it shows](../images/name.svg).'];
  return undefined;
}

function holdsLink(link: Nodes): boolean {
  let holds = false;
  visit(link, (node) => {
    if (isElement(node) || node.type === 'footnoteReference') holds = true;
    if (node.type === 'text' && citationsIn(node.value).length > 0) holds = true;
  });
  return holds;
}

/** Rows that have more cells than the first, which are dropped, or fewer, which are printed empty. */
function unevenRows({ children: [first, ...rows] }: Table): Fault[] {
  const wanted = first?.children.length ?? 0;
  return rows
    .filter(({ children }) => children.length !== wanted)
    .map(({ children: { length }, position }) => ({
      at: position?.start ?? { line: 1, column: 1 },
      found: `a row of ${length} ${length === 1 ? 'cell' : 'cells'} in a table of ${wanted}`,
      remedy: `Give it ${wanted}; a cell may be empty, and \\| is a stroke that ends none.`,
    }));
}
