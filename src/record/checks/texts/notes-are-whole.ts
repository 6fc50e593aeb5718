/** Every note is written once and used; every citation is well formed. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { didYouMean } from '../../../words/did-you-mean.ts';
import { citationsIn } from '../../text/citation.ts';
import { type Point, pointAt } from '../../text/mentions.ts';
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
      written.set(node.identifier, written.get(node.identifier) ?? at);
    }
    if (node.type === 'text') {
      // GFM leaves a mark whose note is missing as plain text.
      for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
        labels.push({ label: match[1] ?? '', at: pointAt(node.value, at, match.index) });
      }
      found.push(...malformed(node.value, at));
    }
  });
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

function malformed(text: string, start: Point): Fault[] {
  const whole = citationsIn(text);
  const remedy = 'Write [@source-id], [@source-id, p. 5] or [@one; @two, para 3].';
  return [
    ...[...text.matchAll(/\[@|@\[/g)]
      .filter(({ index }) => !whole.some(({ start, end }) => index >= start && index < end))
      .map(({ index }) => ({
        at: pointAt(text, start, index),
        found: 'a citation that is not closed',
        remedy,
      })),
    ...whole
      .filter(({ items, start, end }) => items.length !== text.slice(start, end).split(';').length)
      .map((citation) => ({
        at: pointAt(text, start, citation.start),
        found: `the citation ${text.slice(citation.start, citation.end)}`,
        remedy,
      })),
  ];
}
