/** The slots with which the search of a question begins, known before anything has come. */
import { type Corpus, type Plan, pairShard, speakerSlot, wordShard } from '../codec/files.ts';
import type { Slot } from '../codec/packs.ts';
import { type Query, readingsOf } from '../query.ts';
import { isNarrowed, onlySpeaker, type SearchState } from '../state.ts';
import { cover } from './candidates.ts';

/** Slots of quotations: where the words stand that are asked for, or all that one speaker said. */
export function firstQuoteSlots(state: SearchState, plan: Plan): Slot[] {
  const speaker = onlySpeaker(state);
  if (speaker !== undefined) return [speakerSlot(speaker, state.page, plan)];
  return readingsOf(state.words, state.mode).flatMap((query) => slotsOf('quotes', query, plan));
}

/** Whether only words are asked for, and no phrase. */
export const isLoose = ({ words, mode }: SearchState): boolean =>
  words !== '' && readingsOf(words, mode).every(({ phrases }) => phrases.length === 0);

/** Slots of long reads, which are asked for phrases only, and not where quotations are narrowed down. */
export function firstArticleSlots(state: SearchState, plan: Plan): Slot[] {
  const [query] = readingsOf(state.words, state.mode);
  const isAsked = query && query.phrases.length > 0 && !isNarrowed(state);
  return isAsked ? slotsOf('articles', query, plan) : [];
}

function slotsOf(corpus: Corpus, { phrases, loose }: Query, plan: Plan): Slot[] {
  const spread = plan[corpus];
  const isSingle = ({ length }: readonly string[]): boolean => length === 1;
  const single = [...loose, ...phrases.filter(isSingle).flat()];
  const pairs = phrases
    .filter((phrase) => !isSingle(phrase))
    .flatMap((phrase) => cover(phrase.length).first.map((at) => phrase.slice(at, at + 2)));
  return [
    ...single.map((word): Slot => [`${corpus}/words`, wordShard(word, spread)]),
    ...pairs.map(
      ([one = '', other = '']): Slot => [`${corpus}/pairs`, pairShard(one, other, spread)],
    ),
  ];
}
