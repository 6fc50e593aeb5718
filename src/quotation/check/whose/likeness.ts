/** Whether a name is the speaker’s, or may be: by surname and forename, whatever title is before it. */
import { distance } from 'fastest-levenshtein';
import { normalise } from '../../../words/spellings.ts';
import { address, isOffice } from './signs.ts';

const noble = /^(?:lord|lady|baroness|baron|viscount|earl|sir|dame)$/;

/** How people are addressed: such a title is of the name. */
export const isForm = (word: string): boolean =>
  noble.test(word) || /^(?:mr|mrs|ms|miss|dr)$/.test(word);

/** Of somebody's name the forename, if any, and the surname. */
export function partsOf(name: string): { forename: string; surname: string } {
  const words = name.split(/ of /)[0]?.split(/\s+/).map(normalise) ?? [];
  const own = words.filter((word) => word !== '' && !address.has(word));
  return { forename: own.length > 1 ? (own[0] ?? '') : '', surname: own.at(-1) ?? '' };
}

/** A person's name has two to four words, or one after a title, and none of an office. */
export function isPerson(name: string): boolean {
  const words = name.split(' of ')[0]?.split(' ') ?? [];
  const own = words.filter((word) => !address.has(normalise(word)));
  const isLong = own.length > 1 && own.length < 5;
  return (
    (isLong || (own.length === 1 && words.length > 1)) &&
    own.every((word) => /^\p{Lu}(?:\p{Ll}|\.?$)/u.test(word) && !isOffice(normalise(word)))
  );
}

/** `S` if a name is certainly a form of the speaker’s, `M` if it may be: misspelt, or as a namesake has it. */
export function likeness(
  text: string,
  title: string,
  own: readonly [string, ...string[]],
  namesakes: readonly string[],
): 'S' | 'M' | undefined {
  const [name] = own;
  const [theirs, ours] = [partsOf(text), partsOf(name)];
  if (!isPerson(name)) return undefined;
  const [one, other] = [theirs.forename, ours.forename];
  const isInitial = Math.min(one.length, other.length) === 1;
  const isOpen = one === '' || other === '' || one === other;
  const isSame = isOpen || (isInitial && one[0] === other[0]);
  if (theirs.surname === ours.surname) {
    const isListed = own.some((name) => normalise(name).includes(`${title} ${ours.surname}`));
    const isAnyones = (noble.test(title) && !isListed) || namesakes.includes(ours.surname);
    if (isSame) return / of /.test(text) || (one === '' && isAnyones) ? 'M' : 'S';
    return one[0] === other[0] ? 'M' : undefined;
  }
  const isMisspelt = isNear(theirs.surname, ours.surname) && (isSame || isNear(one, other));
  // Sir Keir.
  return isMisspelt || (one === '' && theirs.surname === other) ? 'M' : undefined;
}

/** Whether one letter makes the difference: another, one more or less, or two that changed places. */
function isNear(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4) return false;
  const far = distance(one, other);
  const swapped = (at: number) => `${one.slice(0, at)}${one[at + 1]}${one[at]}${one.slice(at + 2)}`;
  return far < 2 || (far === 2 && [...one].some((_, at) => swapped(at) === other));
}

/** Whether a name is a body's with words left out: Public Administration Committee. */
export const isShorter = (word: string, name: string): boolean => {
  const rest = normalise(name).split(' ');
  const all = word.split(' ');
  return (
    all.length > 1 &&
    !isPerson(name) &&
    all.every((each) => {
      const at = rest.indexOf(each);
      rest.splice(0, at + 1);
      return at >= 0;
    })
  );
};

/** With "Police Foundation" for "The Police Foundation", where two words are left. */
export const withoutArticles = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => [name, name.replace(/^The (?=\S+ \S)/, '')])),
];

/** A peer’s titles, which stand in their role: Minister of State (Lord Hanson of Flint). */
export const peerages = ({ name, role = '' }: { name: string; role?: string }): string[] =>
  role
    .split(/[,;()]\s*/)
    .filter((part) => /^(?:Lord|Lady|Baroness|Viscount|Earl)\b/.test(part))
    .filter((part) => partsOf(part).surname === partsOf(name).surname);
