/** What each word beside a quotation is, as one sign: the shapes of a credit are shapes of signs. */
import { normalise } from '../../../words/spellings.ts';

/** A word or a mark, and what it is. */
export interface Sign {
  /** As it is compared; empty for a mark. */
  readonly word: string;
  readonly raw: string;
  /**
   * `Q` a quotation; `S` its speaker, `M` somebody who may be, `N` another, `B` another body;
   * `v` said, `t` told, `k` according to, `j` as, `y` by, `T` that, `c` but, `§` of what is somebody’s;
   * `o` of an office or title, `p` after a name, `h` the, `n` then, `a` later, has, `e` in, of, today, `d` of a document, or a figure;
   * `.` ends a sentence, `|` a line; `!` not, when, both; `x` anything else.
   */
  readonly sign: string;
}

/** What people do with words, between their name and what they said. */
export const saying =
  'said|says|told|tells|wrote|writes|added|adds|argued|argues|claimed|claims|explained|warned|insisted|replied|stated|tweeted|asked|according to|put it';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
// Who is addressed by one of these has a name of one word after it: Mrs May, Secretary May.
export const address = setOf(
  'mr mrs ms miss dr sir dame lord lady baroness baron viscount earl professor prof reverend rev mp pc dc ds dcc acc sgt insp supt constable superintendent inspector sergeant minister secretary commissioner councillor cllr president mayor chair chairman chairwoman leader director officer spokesman spokeswoman spokesperson',
);
const title = setOf(
  'rt hon honourable ch right chief detective deputy assistant acting interim shadow new',
);
const office = setOf(
  'council committee report review inquiry inspectorate office police post times guardian telegraph independent mail mirror sun express star herald observer news bbc itv sky channel radio magazine gazette journal commons lords house parliament government department ministry authority authorities force service commission court england wales yorkshire london home foreign prime advertiser hansard hmic mps party board agency university statement speech interview twitter facebook monday tuesday wednesday thursday friday saturday sunday uk great britain united kingdom state north south east west city county street crime policing communities reform lib dem labour conservative conservatives tory liberal democrat democrats lab con',
);
const past = setOf('then former late');
const joint = setOf('of de van von the for');
export const isJoint = (word: string): boolean => joint.has(word);

/** Whether a word is of an office, a title, or where people work. */
export const isOffice = (word: string): boolean =>
  [address, title, office, past].some((words) => words.has(word));

/** Whether words are an office: the home secretary, the leader of the council. */
export const isRole = (words: string): boolean => {
  const all = normalise(words).split(' ');
  return (
    all.every((word) => isOffice(word) || joint.has(word)) && all.some((word) => address.has(word))
  );
};

// Only what these hold is explained: a word that is missing makes an answer less certain, and no answer wrong.
const meant: Readonly<Record<string, ReadonlySet<string>>> = {
  v: setOf(
    'said says wrote writes added adds argued argues claimed claims explained explains warned warns insisted insists replied replies stated states tweeted asked asks commented concluded concludes continued continues stressed stresses noted remarked declared',
  ),
  t: setOf('told tells'),
  // No document explains these, and no name begins with them.
  '!': setOf(
    'not no never nor without against after before when while who which than or both even either neither unlike like perhaps',
  ),
  c: setOf('but yet however meanwhile'),
  h: setOf('the a an'),
  n: past,
  k: setOf('according'),
  a: setOf('has had have later also since once again already previously'),
  p: setOf('mp mep mbe obe cbe qc kc qpm'),
  j: setOf('as'),
  y: setOf('by'),
  T: setOf('that'),
  '&': setOf('and'),
  e: setOf(
    'in on at of for from to with during via p pp page para paragraph vol col speaking writing today yesterday now pictured peers members reporters journalists',
  ),
};

const lexer =
  /[“”‘„«»"]|…|\n|[’'](?:[sS](?!\p{L})|(?!\p{L}))|(?:\p{Lu}\.)+(?=\s*\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?![’'][sS](?!\p{L}))[.,’'&-][\p{L}\p{M}\p{N}]+)*\.?|[.!?]+|[^\s\p{L}\p{N}]/gu;
// Mr. or Cllr. ends no sentence: a word without a vowel.
const shortened = /^(?:\p{Lu}\.)+$|^(?![AEIOUY])\p{Lu}[^aeiouy.]{1,3}\.$/u;

const marks: readonly (readonly [sign: string, mark: RegExp])[] = [
  ['Q', /^…$/],
  ['|', /^\n$/],
  ['§', /^[’'][sS]?$/],
  ['.', /^[.!?]+$/],
  ['-', /^[–—―/-]$/],
  [',', /^[,;]$/],
  [':', /^:$/],
  ['(', /^[([]$/],
  [')', /^[)\]]$/],
];

/** The words and marks of a text, `roles` and `source` the words of an office and a document that are known of it. */
export function signsOf(
  text: string,
  roles: ReadonlySet<string>,
  source: ReadonlySet<string>,
): Sign[] {
  // Two words that are as one.
  const plain = text.replaceAll(/\b(according) to\b/gi, '$1').replaceAll(/\bput it\b/g, 'said');
  return [...plain.matchAll(lexer)].flatMap(({ 0: raw }): Sign[] => {
    const word = normalise(raw);
    const mark = markOf(raw);
    if (word === '' || mark) return mark ? [{ word: '', raw, sign: mark }] : [];
    const sign = signOf(word, roles, source);
    if (!raw.endsWith('.') || shortened.test(raw)) return [{ word, raw, sign }];
    return [
      { word, raw: raw.slice(0, -1), sign },
      { word: '', raw: '.', sign: '.' },
    ];
  });
}

const markOf = (raw: string): string | undefined => marks.find(([, mark]) => mark.test(raw))?.[0];

function signOf(word: string, roles: ReadonlySet<string>, source: ReadonlySet<string>): string {
  const [known] = Object.entries(meant).find(([, words]) => words.has(word)) ?? [];
  if (known) return known;
  if (isOffice(word) || roles.has(word)) return 'o';
  return /^\d|^\p{L}$/u.test(word) || source.has(word) ? 'd' : 'x';
}

/** Whether words of saying stand beside a name; whoever is told says nothing. */
export const speaks = (led: Sign | undefined, after: readonly Sign[]): boolean =>
  /[vky]/.test(led?.sign ?? '') ||
  /[vt]/.test(after.find(({ sign }) => !/[an]/.test(sign))?.sign ?? '');
