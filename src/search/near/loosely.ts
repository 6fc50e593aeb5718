/** One question put to one corpus ever more loosely, until something is found. */
import { spellings } from '../../words/spellings.ts';
import { loosened, type Query, queryOf } from '../query.ts';
import { attempt, type Hits, noHits, type Understanding } from '../read/attempt.ts';
import { type Found, isAny, type Question } from '../read/exactly.ts';
import type { IndexFolder } from '../read/folder.ts';
import type { Readable } from '../read/texts.ts';
import type { SearchState } from '../state.ts';
import { begun, looseTerms } from '../typed/loose-terms.ts';
import { type Peeled, peelings } from '../typed/peeled.ts';
import { ofSpeakers, termsOf } from '../typed/terms.ts';
import type { Term } from '../typed/way.ts';
import { nearestOf, nearHits } from './near.ts';
import { isTold, spokenBy, whoIsMeant, withoutTitles } from './spoken.ts';

const leastRemembered = 5;

/** Shows what a sentence comes nearest to: it stands nowhere, so it is half remembered as a rule. */
export async function nearestFirst<Block extends Readable>(
  question: Question<Block>,
): Promise<void> {
  const { source, view, state } = question;
  const [asTyped, { text } = asTyped] = peeledOf(state);
  const typed = queryOf(text, state.mode);
  const isSentence = loosened(typed).loose.length >= leastRemembered && typed.phrases.length > 0;
  const best = isSentence && view.page === 1 && (await nearestOf(source, text, view));
  if (best) view.first?.(best);
}

/** What was typed, as it was and without what clings to it. */
const peeledOf = ({ words, mode }: SearchState): [Peeled, ...Peeled[]] => [
  { text: words, leftOut: [] },
  ...(mode === 'exact' ? [] : peelings(words)),
];

/** The same hits; what stands there in another form or spelling than any that was typed is known as such. */
function told<Block extends Readable>(of: Hits<Block>, typed: readonly Term[]): Hits<Block> {
  const own = new Set(typed.flat().flatMap((way) => (way.kind === 'words' ? way.words : [])));
  const hits = of.hits.map(({ ranges, ...hit }) => ({
    ...hit,
    ranges: ranges.map(({ start, end }) => {
      const found = spellings(hit.block.words.slice(start, end));
      return { start, end, differs: !found.every((word) => own.has(word)) };
    }),
  }));
  return { ...of, hits };
}

/** All words, anywhere; then other forms and spellings of them; then most of them. */
export async function loosely<Block extends Readable>(
  question: Question<Block>,
  folder: IndexFolder,
): Promise<Found<Block>> {
  const { source, view, state } = question;
  const all = peeledOf(state);
  const [asTyped, { text, leftOut } = asTyped] = all;
  const typed = queryOf(text, state.mode);
  const { loose } = loosened(typed);
  const isMarked = typed.phrases.length > 0;
  const ask = async (
    understanding: Understanding,
    terms: readonly Term[],
    without = leftOut,
  ): Promise<Found<Block>> => {
    const hits = await attempt(source, terms, understanding, view);
    return { hits: understanding === 'forms' ? told(hits, plain) : hits, terms, leftOut: without };
  };
  const none: Found<Block> = { hits: noHits('words'), terms: [] };
  const termsIn = (query: Query): Term[] =>
    isMarked ? termsOf(loosened(query)) : looseTerms(loosened(query).loose);
  const plain = termsIn(typed);
  if (plain.length === 0) return none;
  const named = (terms: readonly Term[]): Term[] => (source.named ? ofSpeakers(terms) : [...terms]);
  // Words as they were typed come before what is made of them: a hyphen at the end of a line may part two words.
  for (const own of all) {
    const terms = termsIn(queryOf(own.text, state.mode));
    const words = await ask('words', isMarked ? terms : named(terms), own.leftOut);
    // Under a title or a role somebody is meant, and not who else is told of them.
    if (isAny(words)) return (await spokenBy(question, folder, 'wholly')) ?? words;
  }
  if (isMarked && source.named) {
    const ofName = await ask('words', ofSpeakers(plain));
    if (isAny(ofName)) return ofName;
  }
  const own = (await spokenBy(question, folder)) ?? (await withoutTitles(question, folder));
  if (own) return own;
  const { Vocabulary, withForms, withSynonyms } = await import('./variants.ts');
  const vocabulary = new Vocabulary(folder);
  const forms = await ask('forms', named(await withForms(loose, vocabulary)));
  if (isAny(forms)) return forms;
  const start = begun(plain);
  const beginnings = start.length > 0 && !isMarked ? await ask('beginnings', named(start)) : none;
  if (isAny(beginnings)) return beginnings;
  const others = await ask('forms', named(await withSynonyms(loose, vocabulary, folder)));
  if (isAny(others)) return others;
  const who = await whoIsMeant(folder, state);
  // What is left out of what they said is not what something else comes near to.
  if (!source.named && who && isTold(who)) return none;
  const hits = await nearHits(source, text, view);
  return { hits: { ...hits, who }, terms: plain, leftOut };
}
