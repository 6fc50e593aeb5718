/** The slots with which the search of a question begins, known before anything has come. */
import { type Plan, pairShard, speakerSlot, wordShard } from '../codec/files.ts';
import type { Slot } from '../codec/packs.ts';
import { nameSlots } from '../names/name-keys.ts';
import { type Query, readingsOf } from '../query.ts';
import { mayBeName, onlySpeaker, type SearchState } from '../state.ts';
import { cover } from './candidates.ts';

/** Slots of quotations: where the words stand that are asked for, or all that one speaker said. */
export function firstQuoteSlots(state: SearchState, plan: Plan): Slot[] {
  const speaker = onlySpeaker(state);
  if (speaker !== undefined) return [speakerSlot(speaker, state.page, plan)];
  return readingsOf(state.words, state.mode).flatMap((query) => slotsOf(query, plan));
}

/** Slots of names; none where nobody would type a name. */
export const firstNameSlots = (state: SearchState, plan: Plan): Slot[] =>
  mayBeName(state) ? nameSlots(state.words, plan) : [];

function slotsOf({ phrases, loose }: Query, { quotes }: Plan): Slot[] {
  const isSingle = ({ length }: readonly string[]): boolean => length === 1;
  const single = [...loose, ...phrases.filter(isSingle).flat()];
  const pairs = phrases
    .filter((phrase) => !isSingle(phrase))
    .flatMap((phrase) => cover(phrase.length).first.map((at) => phrase.slice(at, at + 2)));
  return [
    ...single.map((word): Slot => ['quotes/words', wordShard(word, quotes)]),
    ...pairs.map(([one = '', other = '']): Slot => ['quotes/pairs', pairShard(one, other, quotes)]),
  ];
}
