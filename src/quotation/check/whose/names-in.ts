/** The names in a credit: capitalised words that are no office, no paper and no place of work. */
import { normalise } from '../../../words/spellings.ts';
import { isOrdinary } from '../weight.ts';
import { saying } from './saying.ts';

/** What may be somebody's name. */
export interface Named {
  readonly name: string;
  /** In small letters. */
  readonly words: readonly string[];
  /** Whether a person is meant, as far as that can be told. */
  readonly isPerson: boolean;
  /** Whether it follows a word that places have before them. */
  readonly isPlace: boolean;
  /** Whether it stands as whoever speaks does: alone, before a comma, beside "said". */
  readonly isApart: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
// Who is addressed by one of these has a name of one word after it: Mrs May, Secretary May.
const address = setOf(
  'mr mrs ms miss dr sir dame lord lady baroness baron professor prof reverend rev mp pc dc ds supt constable superintendent inspector sergeant minister secretary commissioner councillor cllr president mayor chair chairman leader director officer spokesman spokeswoman spokesperson',
);
const title = setOf(
  'the rt hon honourable right chief detective deputy assistant acting former interim shadow then new',
);
const office = setOf(
  'council committee report review inquiry inspectorate office police post times guardian telegraph independent mail mirror sun express star herald observer news bbc itv sky channel radio magazine gazette journal commons lords house parliament government department ministry authority authorities force service commission court england wales yorkshire london home foreign prime advertiser hansard hmic mps party board agency university take care from see page paragraph compared note sources evidence statement speech interview twitter facebook monday tuesday wednesday thursday friday saturday sunday great britain united kingdom state north south east west city county street',
);
const first = setOf(
  'in on at by after before when as according to the a an but and he she they it that this read',
);
const joint = setOf('of de van von the for');
// What stands beside a role in a credit, and names nobody.
const credited = setOf(
  'said says saying told tells wrote writes written writing added adds argued argues claimed claims explained warned insisted asked asks speaking answering according mps parliament commons lords members house peers reporters today yesterday then former later once again time',
);

/** Whether a word is of an office, a title, or where people work. */
export const isOffice = (word: string): boolean =>
  [address, title, office].some((words) => words.has(word));

/** Whether words are an office: the home secretary, the leader of the council. */
export const isRole = (words: string): boolean => {
  const all = normalise(words).split(' ');
  return (
    all.every((word) => isOffice(word) || joint.has(word)) && all.some((word) => address.has(word))
  );
};

const sequence =
  /\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \t]+(?:(?:of|de|van|von|the|for) )?\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;

const isSaid = new RegExp(String.raw`\b(?:${saying})\s+$`);
const isSaying = new RegExp(
  String.raw`^(?:[\s,:(]*$|,|\s*\(|\s+(?:(?:has|had|later) )?(?:${saying})\b)`,
);

/** All of them, in order; `role` is the speaker's office, whose words name nobody. */
export function namesIn(credit: string, role: string): Named[] {
  const roles = new Set(
    normalise(role)
      .split(' ')
      .filter((word) => !joint.has(word)),
  );
  const isOfRole = (word: string): boolean => word !== '' && (isOffice(word) || roles.has(word));
  const rest = normalise(credit).split(' ').length;
  return [...credit.matchAll(sequence)].flatMap(({ 0: text, index }) => {
    const words = text.split(/\s+/).map((raw) => ({ raw, word: normalise(raw) }));
    return runs(words, isOfRole).map(({ from, to }): Named => {
      const run = words.slice(from, to);
      const own = run.filter(({ word }) => !joint.has(word));
      const isAddressed = address.has(words[from - 1]?.word ?? '');
      const isAlone = run.length === words.filter(({ word }) => !first.has(word)).length;
      // Park Authority is none, though nobody lists parks.
      const isBody = isOfRole(words[to]?.word ?? '') || own.some(({ word }) => /\d/.test(word));
      const [only] = own;
      const led =
        from > 0 ? ` ${words[from - 1]?.raw} ` : credit.slice(Math.max(0, index - 40), index);
      const isPlace = /(?:^|\s)(?:in|at|near|from|of|for)\s+$/i.test(led);
      return {
        name: run
          .map(({ raw }) => raw)
          .join(' ')
          .replace(/[.’'-]+$/, ''),
        words: own.map(({ word }) => word),
        isPlace,
        isApart:
          !isPlace &&
          (isSaid.test(led) ||
            isSaying.test(credit.slice(index + text.length, index + text.length + 40))),
        isPerson:
          !isBody &&
          (own.length > 1
            ? own.length < 5
            : (only?.word.length ?? 0) > 2 && (isAddressed || (isAlone && !isPlace && rest <= 3))),
      };
    });
  });
}

/** Runs of words that are no office, without what joins them to one: the Minister for Policing Mike Penning has two. */
function runs(
  words: readonly { readonly word: string }[],
  isOffice: (word: string) => boolean,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at]?.word ?? '';
    // Bea May of Dee Fork are two, Bea May of Maidenhead is one.
    const parts = joint.has(word) && at - from > 1 && words.length - at > 2;
    if (at < words.length && !parts && !isOffice(word) && !(from === at && first.has(word)))
      continue;
    let start = from;
    if (from > 0 && joint.has(words[from]?.word ?? '')) start += at - from > 3 ? 2 : 1;
    if (start < at) found.push({ from: start, to: at });
    from = at + 1;
  }
  return found;
}

/** Whether words are somebody's surname, with a forename that is the same or its initial. */
export function isSurnamed(words: readonly string[], name: string): boolean {
  const ours = normalise(name)
    .split(' ')
    .filter((word) => !address.has(word) && !title.has(word));
  const [forename = '', other = ''] = [ours[0], words[0]];
  return (
    words.at(-1) === ours.at(-1) &&
    (words.length < 2 ||
      ours.length < 2 ||
      other === forename ||
      ((other.length === 1 || forename.length === 1) && other[0] === forename[0]))
  );
}

/** The words of a credit beside the role. */
export const unnamed = (credit: string, role: string): string[] =>
  ` ${normalise(credit)} `
    .replace(` ${normalise(role)} `, ' ')
    .trim()
    .split(/\s+/);

/** Whether all words are such as stand in any credit: none may be a name. */
export const isOfCredits = (words: readonly string[]): boolean =>
  words.every(
    (word) =>
      word === '' || isOrdinary(word) || credited.has(word) || first.has(word) || /\d/.test(word),
  );
