/** What differs between a quotation and the nearest passage of its record, word by word. */
import { fold } from './verbatim.ts';

/** One word: the same on both sides, only in the record, or only in the quotation. */
export interface Segment {
  readonly kind: 'same' | 'missing' | 'added';
  readonly text: string;
}

/** The words of the quotation and of the passage of the record that is nearest to it (longest common subsequence). */
export function difference(quoted: string, record: string): Segment[] {
  const ours = quoted.split(/\s+/).filter(Boolean);
  const theirs = record.split(/\s+/).filter(Boolean);
  const folded = { ours: ours.map(folding), theirs: theirs.map(folding) };
  const lengths = ours.concat('').map(() => new Uint16Array(theirs.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = ours.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      const same = folded.ours[i] === folded.theirs[j];
      lengths[i]?.fill(
        same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1)),
        j,
        j + 1,
      );
    }
  }
  const segments: Segment[] = [];
  for (let [i, j] = [0, 0]; i < ours.length || j < theirs.length; ) {
    if (i < ours.length && j < theirs.length && folded.ours[i] === folded.theirs[j]) {
      segments.push({ kind: 'same', text: ours[i++] ?? '' });
      j += 1;
    } else if (i < ours.length && (j >= theirs.length || at(i + 1, j) >= at(i, j + 1))) {
      segments.push({ kind: 'added', text: ours[i++] ?? '' });
    } else {
      segments.push({ kind: 'missing', text: theirs[j++] ?? '' });
    }
  }
  return nearest(segments);
}

const folding = (word: string): string => fold(word).text;

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
