/** Of two texts that share words but are not the same: which of them denies what the other does not. */
import { words } from '../../../words/spellings.ts';
import { isOrdinary, rootOf } from '../weight.ts';
import { negationsIn } from './turning-words.ts';

/** A negation beside words that both have, where the other text has none. */
export interface Denied {
  readonly side: 'record' | 'pasted';
  readonly word: string;
}

// A negation as near as this before a word, or one word behind it, may be of it: not yet been counted.
const [near, behind] = [4, 1];

/** The negation that one side lacks, in the sentence of the record that shares most of the words. */
export function deniedIn(text: string, recorded: string): Denied | undefined {
  const told = (part: string): string[] =>
    words(part).flatMap(({ word }) => (isOrdinary(word) ? [] : [rootOf(word)]));
  const ours = new Set(told(text));
  const shared = (sentence: string): number =>
    new Set(told(sentence).filter((root) => ours.has(root))).size;
  const [sentence = ''] = recorded
    .split(/(?<=[.!?][”’"]?)\s+/)
    .sort((one, other) => shared(other) - shared(one));
  const [here, there] = [denials(text), denials(sentence)];
  if (here.length > 0 === there.length > 0) return undefined;
  const side = there.length > 0 ? 'record' : 'pasted';
  const theirs = new Set(told(side === 'record' ? text : sentence));
  const all = words(side === 'record' ? sentence : text);
  const found = [...here, ...there].find(({ at }) =>
    all
      .slice(Math.max(0, at - behind), at + near + 1)
      .some(({ word }) => !isOrdinary(word) && theirs.has(rootOf(word))),
  );
  return found && { side, word: found.word };
}

/** The negations of a text, and "fails to", by the word at which they stand. */
function denials(text: string): { word: string; at: number }[] {
  const all = words(text);
  return all.flatMap(({ word, start, end }, at) => {
    const next = all[at + 1];
    if (/^fail(?:s|ed|ing|ure)?$/.test(word) && next?.word === 'to')
      return [{ word: text.slice(start, next.end), at }];
    const raw = text.slice(start, end);
    return negationsIn(raw) > 0 ? [{ word: raw, at }] : [];
  });
}
