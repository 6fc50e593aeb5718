/** Every note is written once and used; every citation is well formed. */
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { didYouMean } from '../../../words/did-you-mean.ts';
import { citationSlips } from '../../text/citation.ts';
import { isElement, type Point, pointAt } from '../../text/mentions.ts';
import { runsOf } from '../../text/runs.ts';
import { type Check, spot, texts } from '../check.ts';

export const notesAreWhole: Check = (dossier) =>
  [...texts(dossier)].flatMap(({ kind, text }) =>
    faults(text.tree).map(({ at, found, remedy }) => ({
      spot: spot(kind, text.id, at),
      found,
      remedy,
    })),
  );

interface Fault {
  readonly at: Point;
  readonly found: string;
  readonly remedy: string;
}

function faults(tree: Root): Fault[] {
  const found: Fault[] = [];
  const used = new Set<string>();
  const written = new Map<string, Point>();
  const labels: { label: string; at: Point }[] = [];
  visit(tree, (node) => {
    const at = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'footnoteDefinition') {
      if (written.has(node.identifier)) {
        found.push({
          at,
          found: `note [^${node.identifier}] is written twice`,
          remedy: 'Give one of the two another name.',
        });
      }
      if (textOf(node).trim() === '' && !holdsElement(node)) {
        found.push({
          at,
          found: `note [^${node.identifier}] is empty`,
          remedy: 'Write it, with its source, or take it and its mark out.',
        });
      }
      written.set(node.identifier, written.get(node.identifier) ?? at);
    }
    if (node.type === 'text') {
      // GFM leaves a mark whose note is missing as plain text.
      for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
        labels.push({ label: match[1] ?? '', at: pointAt(node.value, at, match.index) });
      }
    }
  });
  for (const { prose, placeOf } of runsOf(tree)) {
    for (const { start, ...slip } of citationSlips(prose))
      found.push({ at: placeOf(start), ...slip });
  }
  for (const { label, at } of labels) {
    const remedy = didYouMean(label, written.keys()) ?? `Add a line "[^${label}]: the note".`;
    found.push({ at, found: `note [^${label}] is not written`, remedy });
  }
  for (const [name, at] of written) {
    if (!used.has(name))
      found.push({
        at,
        found: `note [^${name}] is not used`,
        remedy: `Put [^${name}] where it belongs, or remove the note.`,
      });
  }
  return found;
}

function holdsElement(note: Nodes): boolean {
  let holds = false;
  visit(note, (node) => {
    if (isElement(node) || node.type === 'image') holds = true;
  });
  return holds;
}
