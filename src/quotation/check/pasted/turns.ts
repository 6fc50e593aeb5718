/** Finds who says what in a text without quotation marks: a name before each turn, or a dash and a name after it. */
import type { Marked } from './marked.ts';

// NAME (role): at the beginning of a line, with the time before it or without.
const label =
  /^[ \t]*(?:[[(]?\d{1,2}(?::\d\d){1,2}[\])]?[ \t]+)?\p{Lu}[^:.!?\n]{0,100}:[ \t]+(?=\S)/gmu;
const credit = /\n[ \t]*[–—―-][ \t]*\p{Lu}[^\n]{1,100}(?:\n[ \t]*\n|\s*$)/gu;

/** The words of each turn, without who says them, where two or more have that. */
export function turnsIn(text: string): Marked[] {
  const labels = [...text.matchAll(label)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  if (labels.length > 1)
    return labels.map(([, start], at) => marked(text, start, labels[at + 1]?.[0] ?? text.length));
  const credits = [...text.matchAll(credit)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  return credits.length > 1
    ? credits.map(([end], at) => marked(text, credits[at - 1]?.[1] ?? 0, end))
    : [];
}

function marked(text: string, from: number, to: number): Marked {
  const inner = text.slice(from, to).trim();
  const start = text.indexOf(inner, from);
  return { inner, start, end: start + inner.length };
}
