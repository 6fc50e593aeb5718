/** Which names are meant by what somebody types: the whole of one, its beginning, some of its words, or nearly these. */
import type { Slot } from '../codec/packs.ts';
import type { IndexFolder } from '../read/folder.ts';
import { type Agreement, agreements, type FoundName } from './found-name.ts';
import { apart, looseNameSlots, mostWrong, nameSlots, namings, tellingWords } from './name-keys.ts';
import type { Named } from './name-list.ts';
import { namedOf } from './name-row.ts';

/** The order of kinds that agree alike: who and what before where; then any other kind, and long titles last. */
const order = ['person', 'organisation', 'page', 'topic', 'term', 'article', 'claim'];

const leastWithoutLast = 5;

const placeOf = ({ kind }: Named): number =>
  order.includes(kind) ? order.indexOf(kind) : order.length + Number(kind === 'source');

/** All names that agree, the closest first; throws `UnreadableIndex` rather than give less than there is. */
export async function findNames(folder: IndexFolder, typed: string): Promise<FoundName[]> {
  const plan = await folder.plan();
  for (const naming of namings(typed))
    for (const slotsOf of [nameSlots, looseNameSlots]) {
      const found = await foundIn(folder, slotsOf(naming, plan), naming);
      if (found.length > 0) return found;
    }
  return [];
}

async function foundIn(
  folder: IndexFolder,
  slots: readonly Slot[],
  typed: string,
): Promise<FoundName[]> {
  const words = tellingWords(typed);
  const lists = await Promise.all(slots.map((slot) => folder.rows<unknown[][]>(slot)));
  const known = new Map(lists.flat().map((row) => [`${row[0]} ${row[1]}`, namedOf(row)]));
  const agreed = new Map([...known.values()].map((named) => [named, bestOf(named, words)]));
  const found = [...agreed.values()].filter((each) => each !== undefined);
  const rest = [...agreed.keys()].filter((named) => !agreed.get(named));
  // Who is meant by other words than a name, or than they typed, waits for what tells so; few are.
  const others = rest.filter((named) => mayBe(named, words));
  if (others.length > 0) found.push(...(await import('./otherwise.ts')).otherwise(others, words));
  return found.sort((a, b) => rank(a) - rank(b) || placeOf(a.named) - placeOf(b.named));
}

/** Whether each word has about as many letters as one of a name or a role, or begins it, or is a year. */
const mayBe = ({ kind, name, others, roles }: Named, words: readonly string[]): boolean =>
  kind !== 'claim' &&
  [name, ...others, ...(roles ?? [])]
    .map((each) => tellingWords(apart(each)))
    .some((own) =>
      words.every(
        (word) =>
          Number(word) > 999 || own.some((each) => each.startsWith(word) || isAbout(word, each)),
      ),
    );

const isAbout = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= mostWrong(one) &&
  // Whoever errs leaves the first letter or the last as it is.
  (one[0] === other[0] || one.at(-1) === other.at(-1));

const rank = ({ agreement }: FoundName): number => agreements.indexOf(agreement);

function bestOf(named: Named, words: readonly string[]): FoundName | undefined {
  const found = [named.name, ...named.others].flatMap((by): FoundName[] => {
    const agreement = agreementOf(words, tellingWords(by), named.kind);
    return agreement ? [{ named, by, agreement }] : [];
  });
  return found.reduce<FoundName | undefined>(
    (best, each) => (!best || rank(each) < rank(best) ? each : best),
    undefined,
  );
}

/** How words that were typed, perhaps not to their end, agree with those of a name. */
function agreementOf(
  typed: readonly string[],
  name: readonly string[],
  kind: Named['kind'],
): Agreement | undefined {
  const isWhole = typed.length === name.length && typed.every((word, at) => word === name[at]);
  if (isWhole) return 'whole';
  // A claim is known by its id alone, which is no word.
  if (kind === 'claim') return begins(typed, name) && typed.length > 1 ? 'start' : undefined;
  if (kind === 'person' && typed.length === 1 && typed[0] === name.at(-1)) return 'surname';
  if (begins(typed, name)) return 'start';
  if (has(name, typed)) return 'words';
  if (kind === 'person' && typed.length === 1 && lacksLast(typed[0], name.at(-1))) return 'near';
  if (typed.every((word) => name.some((own) => own.startsWith(word)))) return 'beginnings';
  return undefined;
}

/** Whether a word is another without its last letter, as double ones are forgotten: Blunket. */
const lacksLast = (typed = '', word = ''): boolean =>
  typed.length >= leastWithoutLast && typed === word.slice(0, -1);

const has = (name: readonly string[], typed: readonly string[]): boolean =>
  typed.every((word) => name.includes(word));

const begins = (typed: readonly string[], name: readonly string[]): boolean =>
  typed.every((word, at) =>
    at === typed.length - 1 ? name[at]?.startsWith(word) : name[at] === word,
  );
