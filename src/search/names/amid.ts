/** Whose name stands amid other words: under a title or a role, spelt as it is heard, or with what is asked of them. */
import { soundAlike } from '../../words/sounds.ts';
import type { IndexFolder } from '../read/folder.ts';
import { findNames } from './find-names.ts';
import { closest, type FoundName } from './found-name.ts';
import { isMisspelt } from './misspelt.ts';
import { leastTyped, tellingWords, wordSlots } from './name-keys.ts';
import type { Named } from './name-list.ts';
import { namedOf } from './name-row.ts';

// Who has one is known without it.
const titles = new Set(
  'baron baroness dame doctor dr judge lady lord miss mr mrs ms prof professor rev revd sir'.split(
    ' ',
  ),
);
/** More words are no name with what is asked of it. */
export const mostAround = 8;
// First names are often shorter or longer than they are written: Angie, Angela.
const leastOfFirst = 3;

/** Those that what was typed may be the name of; else whose name stands amid it. */
export async function namesMeant(folder: IndexFolder, typed: string): Promise<FoundName[]> {
  const meant = closest(await findNames(folder, typed));
  return meant.length > 0 ? meant : amid(folder, typed);
}

/** The people whose names agree best; nobody in long sentences. */
export async function amid(folder: IndexFolder, typed: string): Promise<FoundName[]> {
  const words = tellingWords(typed);
  if (words.length > mostAround) return [];
  const own = words.filter((word) => word.length >= leastTyped && !titles.has(word));
  const slots = wordSlots(own, await folder.plan());
  const rows = (await Promise.all(slots.map((slot) => folder.rows<unknown[][]>(slot)))).flat();
  const people = new Map(
    rows.flatMap((row) => (row[0] === 'person' ? [[row[1], namedOf(row)] as const] : [])),
  );
  const found = [...people.values()].flatMap((named) => agreed(named, words, own));
  const best = Math.max(...found.map(({ agrees }) => agrees));
  return found
    .filter(({ agrees }) => agrees === best)
    .map(({ named, taken }): FoundName => {
      const known = new Set([...taken, ...(named.roles ?? []).flatMap(tellingWords)]);
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
    const isAlone = own.length === 1 || titles.has(words[words.indexOf(last) - 1] ?? '');
    return isSurname && isAlone && words.length > 1 ? [{ named, taken: [last], agrees: 1 }] : [];
  });
}

const isNearly = (typed: string, word: string): boolean =>
  soundAlike(typed, word) || isMisspelt(typed, word);

const isFirst = (typed: string, word: string): boolean =>
  typed.length >= leastOfFirst &&
  (typed.slice(0, leastOfFirst) === word.slice(0, leastOfFirst) || isNearly(typed, word));
