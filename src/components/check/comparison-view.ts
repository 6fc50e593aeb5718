/** A pasted text beside the record, as elements. */

import type { Segment } from '../../words/difference.ts';
import type { Range } from '../../words/verbatim.ts';
import { element } from '../element.ts';

const hidden = (text: string): HTMLElement =>
  element('span', { className: 'visually-hidden' }, text);

const names = { missing: ['del', 'left out: '], added: ['ins', 'put in: '] } as const;
const marks = /^\[.*\]?$|^…$|^\.{3,4}$/;

/** One text with the words of both: those only in the record struck out, those only in the pasted text underlined. */
export function differenceView(segments: readonly Segment[]): HTMLElement {
  const line = element('p', { className: 'difference' });
  for (const [at, { kind, text }] of runsOf(segments).entries()) {
    if (at > 0) line.append(' ');
    if (kind === 'same') line.append(text);
    else {
      const [name, spoken] = names[kind];
      const says = kind === 'added' && marks.test(text) ? 'marked: ' : spoken;
      line.append(element(name, {}, hidden(says), text, hidden(';')));
    }
  }
  return line;
}

/** Neighbours of one kind as one, so that a reader hears of them once; what was left out before what was put in. */
function runsOf(segments: readonly Segment[]): Segment[] {
  const all: Segment[] = [];
  const open: Record<Segment['kind'], string[]> = { same: [], missing: [], added: [] };
  const close = (...kinds: Segment['kind'][]): void => {
    for (const kind of kinds) {
      if (open[kind].length > 0) all.push({ kind, text: open[kind].join(' ') });
      open[kind] = [];
    }
  };
  for (const { kind, text } of segments) {
    if (kind === 'same') close('missing', 'added');
    else close('same');
    open[kind].push(text);
  }
  close('same', 'missing', 'added');
  return all;
}

/** The words of a quotation, the stretches that were pasted marked. */
export function recordView(words: string, ranges: readonly Range[]): HTMLElement {
  const line = element('p', {}, '“');
  let last = 0;
  for (const { start, end } of ranges) {
    line.append(words.slice(last, start));
    line.append(element('mark', {}, hidden('pasted: '), words.slice(start, end), hidden(';')));
    last = end;
  }
  line.append(words.slice(last), '”');
  return element('blockquote', {}, line);
}
