/** The files with which the search of a question begins, known before any of them has come. */
import {
  type Corpus,
  files,
  type Plan,
  pairShard,
  speakerShard,
  wordShard,
} from '../codec/files.ts';
import { type Query, readingsOf } from '../query.ts';
import { isNarrowed, onlySpeaker, type SearchState } from '../state.ts';
import { cover } from './candidates.ts';

/** Names of files of quotations: where the words stand that are asked for, or all that one speaker said. */
export function firstQuoteFiles(state: SearchState, plan: Plan): string[] {
  const speaker = onlySpeaker(state);
  if (speaker !== undefined)
    return [files.speakers(speakerShard(speaker, state.page, plan.speakers))];
  return readingsOf(state.words, state.mode).flatMap((query) => filesOf('quotes', query, plan));
}

/** Whether only words are asked for, and no phrase. */
export const isLoose = ({ words, mode }: SearchState): boolean =>
  words !== '' && readingsOf(words, mode).every(({ phrases }) => phrases.length === 0);

/** Names of files of long reads, which are asked for phrases only, and not where quotations are narrowed down. */
export function firstArticleFiles(state: SearchState, plan: Plan): string[] {
  const [query] = readingsOf(state.words, state.mode);
  const isAsked = query && query.phrases.length > 0 && !isNarrowed(state);
  return isAsked ? filesOf('articles', query, plan) : [];
}

function filesOf(corpus: Corpus, { phrases, loose }: Query, plan: Plan): string[] {
  const spread = plan[corpus];
  const isSingle = ({ length }: readonly string[]): boolean => length === 1;
  const single = [...loose, ...phrases.filter(isSingle).flat()];
  const pairs = phrases
    .filter((phrase) => !isSingle(phrase))
    .flatMap((phrase) => cover(phrase.length).first.map((at) => phrase.slice(at, at + 2)));
  return [
    ...single.map((word) => files.words(corpus, wordShard(word, spread))),
    ...pairs.map(([one = '', other = '']) => files.pairs(corpus, pairShard(one, other, spread))),
  ];
}
