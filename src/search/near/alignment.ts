/** Where in a text words stand as nearly as they can, and what differs there. */

import { compared, type Step } from '../../words/difference.ts';
import type { Word } from '../../words/spellings.ts';
import type { Range } from '../read/texts.ts';
import type { Change } from './near-facts.ts';

export interface Alignment {
  /** The words of the text that were asked for, in their order. */
  readonly same: readonly Word[];
  /** Where the text has other words than were asked for, neighbours as one. */
  readonly differing: readonly Range[];
  /** Whether a word that is the same follows the last one directly, in both. */
  readonly follows: readonly boolean[];
  readonly changes: readonly Change[];
}

interface Text {
  readonly text: string;
  readonly words: readonly Word[];
}

// At an end so many words may be the changed ones; more are what somebody put around the quotation.
const mostAtEnd = 2;

/** Looks in the stretch that has most of the words, by what each `weighs`. */
export function alignment(asked: Text, block: Text, weighs: (word: string) => number): Alignment {
  const part = stretch(asked.words, block.words, weighs);
  const steps = trimmed(compared(part, asked.words, (one, other) => one.word === other.word));
  const [same, differing, follows, changes]: [Word[], Range[], boolean[], Change[]] = [
    [],
    [],
    [],
    [],
  ];
  let [ours, theirs]: [Word[], Word[]] = [[], []];
  const end = (): void => {
    if (ours.length + theirs.length > 0)
      changes.push({ typed: slice(asked.text, ours), record: slice(block.text, theirs) });
    const [first, last] = [theirs[0], theirs.at(-1)];
    if (first && last) differing.push({ start: first.start, end: last.end });
    [ours, theirs] = [[], []];
  };
  for (const step of steps) {
    if (step.kind === 'added') ours.push(step.word);
    else if (step.kind === 'missing') theirs.push(step.word);
    else {
      follows.push(same.length > 0 && ours.length + theirs.length === 0);
      end();
      same.push(step.recorded);
    }
  }
  end();
  return { same, differing, follows, changes };
}

const slice = (text: string, words: readonly Word[]): string =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** The stretch of a text, half as long again as what is asked for, in which most of it stands. */
function stretch(
  asked: readonly Word[],
  all: readonly Word[],
  weighs: (word: string) => number,
): readonly Word[] {
  const wanted = new Set(asked.map(({ word }) => word));
  const length = Math.ceil(asked.length * 1.5) + 6;
  const within = new Map<string, number>();
  let [sum, best, from] = [0, -1, 0];
  for (const [at, { word }] of all.entries()) {
    const count = wanted.has(word) ? (within.get(word) ?? 0) : undefined;
    if (count === 0) sum += weighs(word);
    if (count !== undefined) within.set(word, count + 1);
    // The word that the stretch leaves behind; before there is one, none, and none is no word that is wanted.
    const gone = all[at - length]?.word ?? '';
    const left = within.get(gone) ?? 0;
    if (left > 0) within.set(gone, left - 1);
    if (left === 1) sum -= weighs(gone);
    if (sum > best + 1e-9) [best, from] = [sum, at - length + 1];
  }
  const start = Math.max(0, from);
  // What stands at its end came last: the stretch may begin earlier than it has to, and end where it must.
  return all.slice(start, from + length + Math.ceil(asked.length / 2));
}

/** Without the words of the text before and after, but for those in the place of one or two that were typed. */
function trimmed(steps: readonly Step<Word>[]): Step<Word>[] {
  const first = steps.findIndex(({ kind }) => kind === 'same');
  const last = steps.findLastIndex(({ kind }) => kind === 'same');
  if (first === -1) return steps.filter(({ kind }) => kind === 'added');
  return [
    ...atEnd(steps.slice(0, first).toReversed()).toReversed(),
    ...steps.slice(first, last + 1),
    ...atEnd(steps.slice(last + 1)),
  ];
}

function atEnd(steps: readonly Step<Word>[]): Step<Word>[] {
  const typed = steps.filter(({ kind }) => kind === 'added').length;
  let room = typed <= mostAtEnd ? typed : 0;
  return steps.filter(({ kind }) => kind === 'added' || room-- > 0);
}
