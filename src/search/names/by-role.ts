/** Who is meant by what they were: the words of a role, and a year in which it was held; documents by whom and when. */
import type { FoundName } from './found-name.ts';
import { apart, tellingWords } from './name-keys.ts';
import type { Named } from './name-list.ts';

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** Those that were it; first of whose office all words are, and of these the shortest. */
export function byRole(all: readonly Named[], typed: readonly string[]): FoundName[] {
  const found = all.flatMap((named): FoundName[] =>
    (named.roles ?? [])
      .filter((by) => isRole(by, typed))
      .slice(0, 1)
      .map((by) => ({ named, by, agreement: named.kind === 'source' ? 'issue' : 'role' })),
  );
  const distance = ({ by }: FoundName): number =>
    isRole(by, typed, officeOf(by)) ? officeOf(by).length : Number.MAX_SAFE_INTEGER;
  return found.sort((a, b) => distance(a) - distance(b));
}

/** By a role in words, with its dates: "chair, Hall Committee, 2009 to May 2011"; `where` may be less than it. */
function isRole(role: string, typed: readonly string[], where = placed(role)): boolean {
  const own = [...tellingWords(where), ...tellingWords(apart(where))];
  return (
    typed.some((word) => !isYear(word)) &&
    typed.every((word) => own.includes(word) || (isYear(word) && isHeld(role, word)))
  );
}

/** Whether no year is among the words in which it was not held, as far as that is known. */
export const isOfItsYears = (role: string, typed: readonly string[]): boolean =>
  typed.every((word) => !isYear(word) || !/\d{4}/.test(role) || isHeld(role, word));

// What the sources say of the dates stands after it.
const placed = (role: string): string => role.replace(/\. .*/, '');

/** The role itself, without where and when it was held. */
export const officeOf = (role: string): string => role.replace(/[,(].*/, '');

/** Also in a year between two that are named. */
const isHeld = (role: string, year: string): boolean =>
  role.includes(year) ||
  [...role.matchAll(/\b(\d{4}) to [^,;]*?(\d{4})/g)].some(
    ([, from = '', to = '']) => from <= year && year <= to,
  );
