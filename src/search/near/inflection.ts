/** Whether two words are forms of one: priority and priorities, but not correction and correctness. */
import { stemmer } from '@orama/stemmers/english';

// What forms end in, after the letters they share. A stem alone would take correctness for a form of correct.
const endings = [
  ['', 's', 'ed', 'ing'],
  ['', 'es', 'ed', 'ing'],
  ['', 's', 'd', 'ing'],
  ['e', 'es', 'ed', 'ing'],
  ['y', 'ies', 'ied', 'ying'],
  ['f', 'ves'],
  ['fe', 'ves'],
];

/** Both as search compares them; a word is no form of itself. */
export function areForms(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 3) return false;
  if (stemmer(one) !== stemmer(other)) return false;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const [mine, theirs] = [undoubled(one, shared), undoubled(other, shared)];
  return endings.some((all) => all.includes(mine) && all.includes(theirs));
}

/** What follows the first letters of a word; stopped is stop and ed. */
function undoubled(word: string, at: number): string {
  const rest = word.slice(at);
  return rest.length > 2 && rest[0] === word[at - 1] && !/^[aeious]/.test(rest)
    ? rest.slice(1)
    : rest;
}
