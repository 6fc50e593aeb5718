/** One question put to one corpus: first as it was meant, then ever more loosely, until something is found. */

import { spellings } from '../../words/spellings.ts';
import { loosened, type Query, queryOf } from '../query.ts';
import type { SearchState } from '../state.ts';
import { type Peeled, peelings } from '../typed/peeled.ts';
import type { Reading } from '../typed/readings.ts';
import { begun, fieldWord, looseTerms, ofSpeakers, termsOf } from '../typed/terms.ts';
import type { Term } from '../typed/way.ts';
import { attempt, type Hits, type Source, type Understanding, type View } from './attempt.ts';
import type { IndexFolder } from './folder.ts';
import type { Readable } from './texts.ts';

/** What was found, and as what the question was taken for it. */
export interface Found<Block> {
  readonly hits: Hits<Block>;
  readonly terms: readonly Term[];
  readonly reading?: Reading;
  /** What clings to copied words and was not looked for, where the words were. */
  readonly leftOut?: readonly string[];
  /** Whether a word of each is not in its text, but in its speaker's name or its date. */
  readonly beside?: boolean;
}

export interface Question<Block> {
  readonly source: Source<Block>;
  readonly view: View<Block>;
  readonly state: SearchState;
}

const isAny = <Block>({ hits }: Found<Block>): boolean => hits.all.length > 0;

/** Word for word, in each way in which the text may be taken; nothing if it stands nowhere. */
export async function exactly<Block extends Readable>(
  question: Question<Block>,
  reading: Reading,
): Promise<Found<Block> | undefined> {
  const { source, view } = question;
  const ask = async (terms: readonly Term[]): Promise<Found<Block> | undefined> => {
    const found = { hits: await attempt(source, terms, 'exact', view), terms, reading };
    return isAny(found) ? found : undefined;
  };
  const { named, index } = source;
  const plain = termsOf(reading);
  if (reading.around.length === 0) {
    const loose = plain.slice(reading.phrases.length);
    return ask([...plain.slice(0, reading.phrases.length), ...(named ? ofSpeakers(loose) : loose)]);
  }
  const around = [...new Set(reading.around.flatMap(spellings))];
  const lists = named ? await Promise.all(around.map((word) => index.word(fieldWord(word)))) : [];
  const names = around
    .filter((_, at) => (lists[at]?.size ?? 0) > 0)
    .map((word): Term => [{ kind: 'name', word }]);
  const ofName = names.length > 0 ? await ask([...plain, ...names]) : undefined;
  return ofName ?? (reading.needsName && (named || names.length === 0) ? undefined : ask(plain));
}

const leastRemembered = 5;

/** All words, anywhere; then other forms and spellings of them; then most of them. */
export async function loosely<Block extends Readable>(
  question: Question<Block>,
  folder: IndexFolder,
): Promise<Found<Block>> {
  const { source, view, state } = question;
  const asTyped: Peeled = { text: state.words, leftOut: [] };
  const peeled = state.mode === 'exact' ? [] : peelings(state.words);
  const [{ text, leftOut } = asTyped] = peeled;
  const typed = queryOf(text, state.mode);
  const { loose } = loosened(typed);
  const isMarked = typed.phrases.length > 0;
  const ask = async (
    understanding: Understanding,
    terms: readonly Term[],
    without = leftOut,
  ): Promise<Found<Block>> => ({
    hits: await attempt(source, terms, understanding, view),
    terms,
    leftOut: without,
  });
  const none: Found<Block> = { hits: nothing('words'), terms: [] };
  const termsIn = (query: Query): Term[] =>
    isMarked ? termsOf(loosened(query)) : looseTerms(loosened(query).loose);
  const plain = termsIn(typed);
  if (plain.length === 0) return none;
  const near = import('../near/index.ts');
  // A sentence that stands nowhere is half remembered as a rule: the best comes before what takes longer.
  if (isMarked && loose.length >= leastRemembered && view.page === 1)
    await (await near).nearestFirst(source, text, view);
  const named = (terms: readonly Term[]): Term[] => (source.named ? ofSpeakers(terms) : [...terms]);
  // Words as they were typed come before what is made of them: a hyphen at the end of a line may part two words.
  for (const own of [asTyped, ...peeled]) {
    const terms = termsIn(queryOf(own.text, state.mode));
    const words = await ask('words', isMarked ? terms : named(terms), own.leftOut);
    if (isAny(words)) return words;
  }
  if (isMarked && source.named) {
    const ofName = await ask('words', ofSpeakers(plain));
    if (isAny(ofName)) return { ...ofName, beside: true };
  }
  const { nearHits, Vocabulary, withForms, withSynonyms } = await near;
  const vocabulary = new Vocabulary(folder);
  const forms = await ask('forms', named(await withForms(loose, vocabulary)));
  if (isAny(forms)) return forms;
  const start = begun(plain);
  const beginnings = start.length > 0 && !isMarked ? await ask('beginnings', named(start)) : none;
  if (isAny(beginnings)) return beginnings;
  const others = await ask('forms', named(await withSynonyms(loose, vocabulary, folder)));
  if (isAny(others)) return others;
  return { hits: await nearHits(source, text, view), terms: plain, leftOut };
}

const nothing = <Block>(understanding: Understanding): Hits<Block> => ({
  understanding,
  hits: [],
  total: 0,
  numbers: [],
  all: [],
});
