/** A pasted text beside the record, as elements: what differs is marked in both. */

import type { Segment } from '../../words/difference.ts';
import type { Range } from '../../words/verbatim.ts';
import { element } from '../element.ts';

const hidden = (text: string): HTMLElement =>
  element('span', { className: 'visually-hidden' }, text);

type Side = 'added' | 'missing';
const names = {
  missing: ['ins', 'only in the record: '],
  added: ['del', 'only in what you pasted: '],
} as const;
const cut = /(\[\s*(?:…|\.{3,4}|snip)\s*\]|\(…\)|…)/i;

/** The words of one side of a difference, those of its own marked; neighbours as one, so that a reader hears of them once. */
export function sideView(segments: readonly Segment[], side: Side): (Node | string)[] {
  const [name, spoken] = names[side];
  const line: (Node | string)[] = [];
  let own: string[] = [];
  const close = (): void => {
    if (own.length > 0)
      line.push(element(name, {}, hidden(spoken), own.join(' '), hidden(';')), ' ');
    own = [];
  };
  for (const { kind, text, recorded } of segments) {
    if (kind === side) own.push(text);
    else if (kind === 'same') {
      close();
      const own = side === 'missing' ? (recorded ?? text) : text;
      if (own !== '') line.push(own, ' ');
    }
  }
  close();
  return line.slice(0, -1);
}

/** What was pasted, each mark of a cut as one. */
export const cutView = (text: string): (Node | string)[] =>
  text
    .split(cut)
    .map((piece, at) => (at % 2 ? element('span', { className: 'cutmark' }, piece) : piece));

/** The words of a quotation; of several stretches that were pasted, what lies between them marked as left out. */
export function recordedView(words: string, ranges: readonly Range[]): (Node | string)[] {
  const [first, ...others] = ranges;
  if (!first) return [words];
  const line: (Node | string)[] = [words.slice(0, first.start), pasted(words, first)];
  let last = first.end;
  for (const range of others) {
    const gap = words.slice(last, range.start);
    line.push(element('ins', {}, hidden('left out: '), gap, hidden(';')), pasted(words, range));
    last = range.end;
  }
  return [...line, words.slice(last)];
}

const pasted = (words: string, { start, end }: Range): Node | string =>
  end - start >= words.length ? words : element('mark', {}, words.slice(start, end));
