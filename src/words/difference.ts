/** What differs between a quotation and the nearest passage of its record, word by word. */
// The package's own index would bring all it can do.
import { diffArrays } from 'diff/lib/diff/array.js';
import { fold } from './verbatim.ts';

/** One word: the same on both sides, only in the record, or only in the quotation. */
export interface Segment {
  readonly kind: 'same' | 'missing' | 'added';
  readonly text: string;
  /** As the record has it, where that is not just the same; empty where it has nothing there. */
  readonly recorded?: string;
}

/** A word of either text; of one that is the same in both, as the quotation has it and as the record has it. */
export type Step<W> =
  | { readonly kind: 'same'; readonly word: W; readonly recorded: W }
  | { readonly kind: 'missing'; readonly word: W }
  | { readonly kind: 'added'; readonly word: W };

/** Each word of two texts: in both, only in the record, or only in the quotation; the fewest that differ. */
export function compared<W>(
  record: readonly W[],
  quoted: readonly W[],
  isSame: (theirs: W, ours: W) => boolean,
): Step<W>[] {
  let at = 0;
  return diffArrays([...record], [...quoted], { comparator: isSame }).flatMap(
    ({ value, added, removed }) =>
      value.map((word): Step<W> => {
        if (added) return { kind: 'added', word };
        const recorded = record[at++] ?? word;
        return removed ? { kind: 'missing', word } : { kind: 'same', word, recorded };
      }),
  );
}

/** The words of the quotation and of the passage of the record that is nearest to it: the fewest that differ. */
export function difference(quoted: string, record: string): Segment[] {
  const words = compared(
    wordsOf(record),
    wordsOf(quoted),
    (theirs, ours) => theirs.folded === ours.folded,
  );
  return nearest(words.map(({ kind, word }) => ({ kind, text: word.text })));
}

const wordsOf = (text: string) =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ text: word, folded: fold(word).text }));

/** Without the words of the record before and after the passage that was quoted. */
function nearest(segments: readonly Segment[]): Segment[] {
  const first = segments.findIndex(({ kind }) => kind === 'same');
  const last = segments.findLastIndex(({ kind }) => kind === 'same');
  if (first === -1) return segments.filter(({ kind }) => kind === 'added');
  return [
    ...replaced(segments.slice(0, first).toReversed()).toReversed(),
    ...segments.slice(first, last + 1),
    ...replaced(segments.slice(last + 1)),
  ];
}

/** At either end as many words of the record as the quotation has in their stead. */
function replaced(end: readonly Segment[]): Segment[] {
  let room = end.filter(({ kind }) => kind === 'added').length;
  return end.filter(({ kind }) => kind === 'added' || room-- > 0);
}

/** The two wordings beside each other, for an editor, who knows the second by the name given. */
export function wordDifference(quoted: string, record: string, name = 'the record'): string {
  const segments = difference(quoted, record);
  const side = (other: Segment['kind']): string =>
    segments.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join(' ');
  if (!segments.some(({ kind }) => kind === 'same')) return `“${quoted}” stands nowhere in ${name}`;
  return `“${side('missing')}”, while ${name} has “${side('added')}”`;
}
