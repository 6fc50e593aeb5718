/** Whose name stands amid other words: under a title or a role, spelt as it is heard, or with what is asked of them. */
import type { IndexFolder } from '../read/folder.ts';
import { isOfItsYears, officeOf } from './by-role.ts';
import { findNames } from './find-names.ts';
import { closest, type FoundName } from './found-name.ts';
import { isNearly } from './misspelt.ts';
import { leastTyped, nameSlots, tellingWords, wordSlots } from './name-keys.ts';
import type { Named } from './name-list.ts';
import { namedOf } from './name-row.ts';

// Who has one is known without it.
const titles = new Set(
  'baron baroness dame doctor dr judge lady lord miss mr mrs ms prof professor rev revd sir'.split(
    ' ',
  ),
);
// What somebody said is asked for with them.
const asking = new Set(
  'did does say said says speak tell told was were what when where which who why wrote'.split(' '),
);
/** More words are no name with what is asked of it. */
export const mostAround = 8;
// First names are often shorter or longer than they are written: Angie, Angela.
const leastOfFirst = 3;

/** Those that what was typed may be the name of; else whose name stands amid it. */
export async function namesMeant(folder: IndexFolder, typed: string): Promise<FoundName[]> {
  const found = closest(await findNames(folder, typed));
  // A document of somebody, and of a year, is not all that they said.
  const meant = found.filter(({ agreement }) => agreement !== 'issue');
  return meant.length > 0 ? meant : amid(folder, typed);
}

/** The people whose names agree best; nobody in long sentences. */
export async function amid(folder: IndexFolder, typed: string): Promise<FoundName[]> {
  const words = tellingWords(typed);
  if (words.length > mostAround) return [];
  const own = words.filter(
    (word) => word.length >= leastTyped && !titles.has(word) && !asking.has(word),
  );
  const plan = await folder.plan();
  const pairs = own.slice(1).flatMap((word, at) => nameSlots(`${own[at]} ${word}`, plan));
  const slots = [...wordSlots(own, plan), ...pairs];
  const rows = (await Promise.all(slots.map((slot) => folder.rows<unknown[][]>(slot)))).flat();
  const people = new Map(
    rows.flatMap((row) => (row[0] === 'person' ? [[row[1], namedOf(row)] as const] : [])),
  );
  const all = [...people.values()];
  const byName = all.flatMap((named) => agreed(named, words, own));
  const found = byName.length > 0 ? byName : all.flatMap((named) => inRole(named, own));
  const best = Math.max(...found.map(({ agrees }) => agrees));
  return found
    .filter(({ agrees }) => agrees === best)
    .map(({ named, taken }): FoundName => {
      const roles = (named.roles ?? []).map((role) => officeOf(role));
      const known = new Set([...taken, ...roles.flatMap(tellingWords)]);
      const [ofThem = [], rest = []] = [true, false].map((is) =>
        own.filter((word) => known.has(word) === is),
      );
      return { named, by: named.name, agreement: 'amid', meant: { taken: ofThem, rest } };
    });
}

/** Which words are taken for a name, and how well they agree with it; nothing where they may be any other words. */
function agreed(
  named: Named,
  words: readonly string[],
  own: readonly string[],
): { named: Named; taken: string[]; agrees: number }[] {
  const name = tellingWords(named.name);
  const surname = name.at(-1) ?? '';
  return own.flatMap((last, at) => {
    const isSurname = last === surname;
    if (!isSurname && !isNearly(last, surname)) return [];
    const beside = [own[at - 1] ?? '', own[at + 1] ?? ''];
    const first = beside.find((word) => name.includes(word));
    const nearly = first ?? beside.find((word) => name.some((each) => isFirst(word, each)));
    if (nearly !== undefined && nearly !== surname)
      return [{ named, taken: [last, nearly], agrees: Number(isSurname) + (first ? 2 : 1) }];
    const isAlone =
      own.length === 1 ||
      named.tells ||
      titles.has(words[words.indexOf(last) - 1] ?? '') ||
      // No first name is known, so any may be it.
      (own.length === 2 && name.every((word) => word === surname || titles.has(word)));
    return isSurname && isAlone && words.length > 1 ? [{ named, taken: [last], agrees: 1 }] : [];
  });
}

/** Whether a whole role is among the words; the longer, and beside a surname, the better it agrees. */
function inRole(
  named: Named,
  own: readonly string[],
): { named: Named; taken: string[]; agrees: number }[] {
  const surname = tellingWords(named.name).at(-1) ?? '';
  return (named.roles ?? []).flatMap((role) => {
    const office = tellingWords(officeOf(role));
    if (office.length < 2 || !office.every((word) => own.includes(word))) return [];
    if (!isOfItsYears(role, own)) return [];
    const beside = own.filter((word) => word === surname || isNearly(word, surname));
    const taken = [...office, ...beside];
    return [{ named, taken, agrees: taken.length }];
  });
}

const isFirst = (typed: string, word: string): boolean =>
  typed.length >= leastOfFirst &&
  (typed.slice(0, leastOfFirst) === word.slice(0, leastOfFirst) || isNearly(typed, word));
