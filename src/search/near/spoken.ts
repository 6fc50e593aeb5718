/** What was said by somebody whose name stands in a question, with what else is asked for, or without it. */
import { spellings } from '../../words/spellings.ts';
import { ofSpeaker } from '../codec/files.ts';
import { mostAround, namesMeant } from '../names/amid.ts';
import type { FoundName } from '../names/found-name.ts';
import { queryOf } from '../query.ts';
import { attempt, type Hits } from '../read/attempt.ts';
import type { Found, Question } from '../read/exactly.ts';
import type { IndexFolder } from '../read/folder.ts';
import type { Readable } from '../read/texts.ts';
import type { SearchState } from '../state.ts';
import { looseTerms } from '../typed/loose-terms.ts';
import { ofSpeakers } from '../typed/terms.ts';
import type { Term } from '../typed/way.ts';
import { Vocabulary, withForms } from './variants.ts';

// So many words beside a name may be left out.
const mostLeft = 3;

const isSpeaker = (kind = ''): boolean => kind === 'person' || kind === 'organisation';

/** Whether what they said is an answer also without all that stands beside their name. */
export const isTold = ({ named, meant }: FoundName): boolean =>
  named.about.includes('quotation') && (meant?.rest.length ?? 0) <= mostLeft;

/** Nothing where nobody is meant, or said anything; `wholly`, also where something else is asked for. */
export async function spokenBy<Block extends Readable>(
  question: Question<Block>,
  folder: IndexFolder,
  how?: 'wholly',
): Promise<Found<Block> | undefined> {
  const who = question.source.named && (await whoIsMeant(folder, question.state));
  const isWholly = who && who.meant?.rest.length === 0;
  return who && (isWholly || !how) ? spoken(question, who, folder) : undefined;
}

/** The one person or body that is meant, if one is; nobody where something is marked as a phrase. */
export async function whoIsMeant(
  folder: IndexFolder,
  state: SearchState,
): Promise<FoundName | undefined> {
  const { guessed, phrases } = queryOf(state.words, state.mode);
  const isPlain = state.mode === undefined && (guessed || phrases.length === 0);
  if (!isPlain || spellings(state.words).length > mostAround) return undefined;
  const all = await namesMeant(folder, state.words);
  // What is a subject by itself is nobody's role.
  if (all.some(({ agreement, named: { kind } }) => agreement === 'whole' && !isSpeaker(kind)))
    return undefined;
  const speaking = all.filter(({ named: { about } }) => about.includes('quotation'));
  const [who, ...others] = speaking.length > 0 ? speaking : all;
  return others.length === 0 && isSpeaker(who?.named.kind) ? who : undefined;
}

/** The same words without titles and what was misspelt, where nothing was said by whoever is meant. */
export async function withoutTitles<Block extends Readable>(
  { source, view, state }: Question<Block>,
  folder: IndexFolder,
): Promise<Found<Block> | undefined> {
  const who = await whoIsMeant(folder, state);
  const { named, meant } = who ?? {};
  if (!named || meant?.rest.length !== 0) return undefined;
  const own = spellings(named.name);
  const taken = meant.taken.filter((word) => own.includes(word));
  // Else it is told as theirs, however it was spelt.
  if (taken.length < meant.taken.length && named.about.includes('quotation')) return undefined;
  const terms = looseTerms(taken);
  const hits = await attempt(source, source.named ? ofSpeakers(terms) : terms, 'words', view);
  return hits.all.length > 0 ? { hits: { ...hits, who }, terms, taken } : undefined;
}

async function spoken<Block extends Readable>(
  { source, view, state }: Question<Block>,
  who: FoundName,
  folder: IndexFolder,
): Promise<Found<Block> | undefined> {
  const { named, meant } = who;
  const { rest = [], taken = spellings(state.words) } = meant ?? {};
  const by: Term = [{ kind: 'by', word: ofSpeaker(named.id) }];
  // Who it is stands before all hits.
  const { first: _, ...rested } = view;
  const ask = (terms: readonly Term[], order = view.order) =>
    attempt(source, terms, 'spoken', { ...rested, order });
  const found = (
    hits: Hits<Block>,
    own: NonNullable<Hits<Block>['by']>,
    known: readonly string[] = rest,
  ): Found<Block> => ({
    hits: { ...hits, who, by: own },
    terms: [],
    taken: [...taken, ...known],
  });
  const own = await ask([by]);
  if (rest.length === 0) {
    const all = await ask([[...by, { kind: 'words', words: spellings(state.words) }]]);
    if (own.all.length === 0) return undefined;
    return found(all, { orNamed: all.all.length > own.all.length });
  }
  const others = await withForms(rest, new Vocabulary(folder));
  const whole = await ask([by, ...others]);
  if (whole.all.length > 0) return found(whole, { others: 'all' });
  // A report, and who wrote it, share a name.
  const surname = spellings(named.name).at(-1) ?? '';
  const terms: Term[] = [[{ kind: 'name', word: surname }], ...others];
  const kin = await attempt(source, terms, 'forms', rested);
  if (kin.all.length > 0) return { hits: { ...kin, who }, terms, taken: [surname, ...rest] };
  // More words are a sentence, which somebody else may have said.
  if (own.all.length === 0 || !isTold(who)) return undefined;
  const blocks = new Set(own.all);
  const held = await Promise.all(
    others.map(async (ways) => {
      const lists = await Promise.all(ways.flatMap(wordOf).map((word) => source.index.word(word)));
      return lists.flatMap(({ here = [] }) => here.filter((block) => blocks.has(block)));
    }),
  );
  const shares = (block: number): number => held.filter((all) => all.includes(block)).length;
  const ordered = await ask([by], async (all) =>
    [...all].sort((a, b) => shares(b) - shares(a) || b - a),
  );
  const known = others.flatMap(([first], at) =>
    first?.kind === 'words' && held[at]?.length ? first.words : [],
  );
  return found(ordered, known.length > 0 ? { others: 'some' } : {}, known);
}

const wordOf = (way: Term[number]): string[] =>
  way.kind === 'words' && way.words.length === 1 ? [...way.words] : [];
