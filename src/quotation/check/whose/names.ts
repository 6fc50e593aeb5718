/** The names among the words beside a quotation: who spoke, whoever else the record knows, and strangers. */
import { normalise } from '../../../words/spellings.ts';
import { isOrdinary } from '../weight.ts';
import {
  isForm,
  isPerson,
  isShorter,
  likeness,
  partsOf,
  peerages,
  withoutArticles,
} from './likeness.ts';
import { address, isJoint, type Sign, signsOf, speaks } from './signs.ts';

/** Somebody who is known: by a name, and by others. */
export interface Known {
  readonly name: string;
  readonly others: readonly string[];
}

/** Who spoke, as the record has it. */
export interface Voice extends Known {
  readonly role?: string;
  /** The titles and publishers of the documents the words stand in. */
  readonly source: string;
  readonly origin?: string;
  /** The newspaper that quoted them. */
  readonly quotedBy?: string;
  /** Who wrote the document that the words come from, where it speaks as a body. */
  readonly authors?: readonly string[];
}

/** A name as one sign. */
export interface Name extends Sign {
  readonly sign: 'S' | 'M' | 'N' | 'B';
  /** As the record has it, or as it was pasted. */
  readonly name: string;
  /** Whether it is certainly a name, and has no word of the speaker's. */
  readonly isSure: boolean;
}

export const isName = (sign: Sign): sign is Name => /[SMNB]/.test(sign.sign);

/** The words that were pasted, with each name among them as one sign. */
export function namesAmong(text: string, voice: Voice, known: readonly Known[]): Sign[] {
  const own = [voice.name, ...voice.others, ...peerages(voice)] as const;
  const ours = new Set(own.flatMap((name) => normalise(name).split(' ')));
  const wordsOf = (text = ''): Set<string> =>
    new Set(
      normalise(text)
        .split(' ')
        .filter((word) => word.length > 2 && !ours.has(word)),
    );
  const about = ` ${normalise([voice.role, voice.source, voice.origin, voice.quotedBy].join(' '))} `;
  const all = listed(
    signsOf(text, wordsOf(voice.role), wordsOf(`${voice.source} ${voice.origin ?? ''}`)),
    own,
    known.filter(({ name }) => name !== voice.name),
  );
  return strangers(all, strangerTo(own, about, known)).map((sign, at, signs) => {
    if (!isName(sign) || sign.sign === 'S' || !about.includes(` ${normalise(sign.name)} `))
      return sign;
    // Who published a document is no speaker, unless they say something.
    const publishes = sign.sign === 'B' || sign.name === voice.quotedBy;
    return publishes && !speaks(signs[at - 1], signs.slice(at + 1))
      ? { ...sign, sign: 'd' }
      : { ...sign, isSure: false };
  });
}

const none: ReadonlySet<string> = new Set();
const isCapital = ({ raw, word }: Sign): boolean => word !== '' && /^\p{Lu}/u.test(raw);
const written = ({ word, sign }: Sign): string => word || sign;

/** With the names that the record has: the longest where several begin. */
function listed(signs: readonly Sign[], own: readonly string[], others: readonly Known[]): Sign[] {
  const heard = signs.map(written);
  const here = new Set(heard);
  const all = [
    ...withoutArticles(own).map((as) => ({ as, name: own[0] ?? '', sign: 'S' as const })),
    ...others.flatMap(({ name, others }) =>
      withoutArticles([name, ...others]).map(
        (as) => ({ as, name, sign: isPerson(name) ? 'N' : 'B' }) as const,
      ),
    ),
  ]
    .filter(({ as }) => as.length > 2 && here.has(normalise(as.split(' ')[0] ?? '')))
    .map((each) => ({ ...each, words: signsOf(each.as, none, none).map(written) }))
    .sort((a, b) => b.words.length - a.words.length);
  const found: Sign[] = [];
  for (let at = 0; at < signs.length; ) {
    const name = all.find(
      ({ words, as }) =>
        words.every((word, more) => heard[at + more] === word) &&
        // "The mayor" is not the mayor of somewhere else.
        !(/^the /.test(as) && heard[at + words.length] === 'of') &&
        (words.length > 1 || isCapital(signs[at] as Sign)),
    );
    found.push(
      name
        ? ({ word: normalise(name.name), raw: name.name, ...name, isSure: true } as Name)
        : (signs[at] as Sign),
    );
    at += name?.words.length ?? 1;
  }
  return found;
}

type Beside = readonly [before: readonly Sign[], after: readonly Sign[]];
type Stranger = (run: readonly Sign[], beside: Beside) => Name | undefined;

/** With capitalised words that are no office and no listed name, each run of them as one name if it is one. */
function strangers(all: readonly Sign[], nameOf: Stranger): Sign[] {
  const found: Sign[] = [];
  for (let at = 0; at < all.length; ) {
    const to = endOfRun(all, at);
    const run = all.slice(at, to);
    const name = to > at ? nameOf(run, [found, all.slice(to, to + 3)]) : undefined;
    if (name) found.push(name);
    else found.push(...(to > at ? run : all.slice(at, at + 1)));
    at = Math.max(to, at + 1);
  }
  return found;
}

const isOfName = (sign: Sign | undefined): boolean =>
  sign !== undefined &&
  !isName(sign) &&
  isCapital(sign) &&
  /[xd]/.test(sign.sign) &&
  (sign.raw.endsWith('.') || !isOrdinary(sign.word));

/** Up to where a name goes on: Mary of Spoons, Kent Police. */
function endOfRun(all: readonly Sign[], from: number): number {
  let to = from;
  while (
    to > from && (isJoint(all[to]?.word ?? '') || all[to]?.word.length === 1)
      ? isOfName(all[to + 1])
      : isOfName(all[to])
  )
    to += 1;
  // A body has its office behind it; Quoting at the beginning is of no name.
  if (to > from) while (all[to]?.sign === 'o' && isCapital(all[to] as Sign)) to += 1;
  const isAction = /^.{3,}(?:ing|ed)$/.test(all[from]?.word ?? '') && isOfName(all[from + 1]);
  return isAction && isBegun(all[from - 1]) ? from + 1 : to;
}

/** Whether a sentence begins after a sign; after a quotation one may. */
const isBegun = (led: Sign | undefined): boolean => !led || /[.|:Q]/.test(led.sign);

/** Whose name a run of words is, where it is one. */
function strangerTo(
  own: readonly [string, ...string[]],
  about: string,
  known: readonly Known[],
): Stranger {
  const ours = new Set(normalise(own[0]).split(' '));
  const surnames = known
    .filter(({ name }) => name !== own[0] && isPerson(name))
    .map(({ name }) => partsOf(name).surname);
  return (run, [before, after]) => {
    const [led, second] = [before.at(-1), before.at(-2)];
    const bare = run.map(({ raw }) => raw).join(' ');
    const word = normalise(bare);
    const isTitled = address.has(led?.word ?? '');
    const name = isForm(led?.word ?? '') ? `${led?.raw} ${bare}` : bare;
    const as = (sign: Name['sign'], isSure = false): Name => ({
      word,
      raw: name,
      name,
      sign,
      isSure,
    });
    const shares = word.split(' ').some((each) => ours.has(each));
    const isSaying = speaks(led, after);
    const next = after[0]?.sign ?? '';
    if (about.includes(` ${word} `) && !shares && !isSaying) return undefined;
    // Dear Home Secretary is no body.
    const offices = run.filter(({ sign }) => sign === 'o');
    if (offices.length > 0 && own.some((name) => isShorter(word, name))) return as('M');
    if (offices.length > 0)
      return offices.some(({ word }) => address.has(word)) ? undefined : as('B');
    const isPlaced = /^(?:in|at|near|from|of|for)$/.test(led?.word ?? '');
    // Mahmood, Shabana.
    if (led?.sign === ',' && second?.sign === 'S' && shares) return as('S', true);
    if (run.length === 1 && isPlaced) return undefined;
    const like = likeness(bare, led?.word ?? '', own, surnames);
    if (like) return as(like, true);
    if (run.length > 1 && word.split(' ').every((each) => ours.has(each))) return as('M', true);
    if (run.length > 1)
      return second?.sign === 'p' && isPlaced ? undefined : as('N', !shares && isPerson(bare));
    if (word.length < 3) return undefined;
    if (isTitled || (surnames.includes(word) && !(isBegun(led) && next === 'x')))
      return as('N', !shares);
    // What begins a sentence may be no name, nor what stands before an office: Critics said; the Labour MP.
    if (isBegun(led) && (!isSaying || word.endsWith('s'))) return undefined;
    if (led?.sign === 'h' && /[op]/.test(next)) return undefined;
    return isSaying || /\p{Ll}/u.test(bare) ? as('N') : undefined;
  };
}
