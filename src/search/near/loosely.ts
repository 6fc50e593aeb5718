/** One question put to one corpus ever more loosely, until something is found. */
import { loosened, type Query, queryOf } from '../query.ts';
import { attempt, noHits, type Understanding } from '../read/attempt.ts';
import { type Found, isAny, type Question } from '../read/exactly.ts';
import type { IndexFolder } from '../read/folder.ts';
import type { Readable } from '../read/texts.ts';
import { begun, looseTerms } from '../typed/loose-terms.ts';
import { type Peeled, peelings } from '../typed/peeled.ts';
import { ofSpeakers, termsOf } from '../typed/terms.ts';
import type { Term } from '../typed/way.ts';
import { nearestFirst, nearHits } from './near.ts';
import { withForms, withSynonyms } from './variants.ts';
import { Vocabulary } from './vocabulary.ts';

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
  const none: Found<Block> = { hits: noHits('words'), terms: [] };
  const termsIn = (query: Query): Term[] =>
    isMarked ? termsOf(loosened(query)) : looseTerms(loosened(query).loose);
  const plain = termsIn(typed);
  if (plain.length === 0) return none;
  // A sentence that stands nowhere is half remembered as a rule: the best comes before what takes longer.
  if (isMarked && loose.length >= leastRemembered && view.page === 1)
    await nearestFirst(source, text, view);
  const named = (terms: readonly Term[]): Term[] => (source.named ? ofSpeakers(terms) : [...terms]);
  // Words as they were typed come before what is made of them: a hyphen at the end of a line may part two words.
  for (const own of [asTyped, ...peeled]) {
    const terms = termsIn(queryOf(own.text, state.mode));
    const words = await ask('words', isMarked ? terms : named(terms), own.leftOut);
    if (isAny(words)) return words;
  }
  if (isMarked && source.named) {
    const ofName = await ask('words', ofSpeakers(plain));
    if (isAny(ofName)) return ofName;
  }
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
