/** Whom a pasted text names as the speaker, against who spoke. */
import { normalise } from '../../words/spellings.ts';

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
}

/** Whether the credit names the speaker; or whom it names in their stead; or nobody. */
export type Naming =
  | { readonly kind: 'speaker' | 'nobody' }
  | { readonly kind: 'another'; readonly name: string };

const titles =
  'mr mrs ms miss dr sir dame lord lady baroness baron professor prof the rt hon honourable right reverend rev mp pc dc ds supt chief constable superintendent inspector sergeant detective deputy assistant acting former minister secretary commissioner councillor cllr president';
const institutions =
  'secretary minister constable commissioner inspector inspectorate superintendent chair chairman council committee report review inquiry office police post times guardian telegraph independent mail mirror sun express star herald observer news bbc itv sky channel radio magazine gazette journal commons lords house parliament government department ministry authority authorities force service commission court england wales yorkshire london home prime leader director officer spokesman spokeswoman spokesperson advertiser hansard hmic mps party board agency university read take care from see page paragraph compared note sources evidence statement speech interview twitter facebook january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday great britain united kingdom state north south east west city county street';
const [title, institution] = [titles, institutions].map((words) => new Set(words.split(' ')));
const first = new Set(
  'in on at by after before when as according the a an but and he she they it that this'.split(' '),
);

const sequence =
  /\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \t]+(?:(?:of|de|van|von|the|for) )?\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;

/** What a credit says of whose words these are. */
export function namingIn(credit: string, voice: Voice, known: readonly Known[]): Naming {
  const heard = ` ${normalise(credit)} `;
  if (heard.trim() === '') return { kind: 'nobody' };
  const holds = (name: string): boolean => name !== '' && heard.includes(` ${normalise(name)} `);
  const own = [voice.name, ...voice.others, ...(voice.role ? [voice.role] : [])];
  const people = [...credit.matchAll(sequence)].map(([words]) => personIn(words));
  const ours = personIn(voice.name);
  const surname = ours.at(-1) ?? '';
  const forename = ours.length > 1 ? ours[0] : undefined;
  const isOurs = (words: readonly string[]): boolean =>
    words.at(-1) === surname &&
    (words.length < 2 || forename === undefined || alike(words[0] ?? '', forename));
  if (own.some(holds) || people.some(isOurs)) return { kind: 'speaker' };
  const about = ` ${normalise([voice.role, voice.source, voice.origin].join(' '))} `;
  const others = known
    .filter(({ name }) => !own.includes(name))
    .filter(({ name, others }) =>
      [name, ...others].some((each) => normalise(each).length > 2 && holds(each)),
    )
    .filter(({ name }) => !about.includes(` ${normalise(name)} `));
  const [other] = others.sort(
    (a, b) => heard.indexOf(normalise(a.name)) - heard.indexOf(normalise(b.name)),
  );
  if (other) return { kind: 'another', name: other.name };
  const stranger = [...credit.matchAll(sequence)]
    .map(([words]) => words.replace(/[.’'-]+$/, ''))
    .find((words) => isPerson(words, credit) && !about.includes(` ${normalise(words)} `));
  return stranger ? { kind: 'another', name: withoutTitles(stranger) } : { kind: 'nobody' };
}

/** The words of a name without titles, in small letters. */
const personIn = (words: string): string[] =>
  normalise(words)
    .split(' ')
    .filter((word) => !title?.has(word) && !first.has(word));

const withoutTitles = (words: string): string =>
  words
    .split(/\s+/)
    .filter((word, at) => !(at === 0 && first.has(word.toLowerCase())))
    .join(' ');

/** One forename, or its initial. */
const alike = (one: string, other: string): boolean =>
  one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0]);

/** Two words or more that are no office and no paper; or one, where a credit has nothing else: said Goodhart, (Goodhart, 1975). */
function isPerson(words: string, credit: string): boolean {
  const person = personIn(words);
  if (person.length === 0 || person.some((word) => institution?.has(word) || /\d/.test(word)))
    return false;
  if (person.length > 1) return person.length < 5;
  const rest = normalise(credit)
    .split(' ')
    .filter((word) => !/^\d+$/.test(word));
  return person[0] !== undefined && person[0].length > 2 && rest.length <= 3;
}
