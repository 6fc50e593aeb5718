/** Which names are meant by what somebody types: the whole of one, its beginning, some of its words, or nearly these. */
import { distance } from 'fastest-levenshtein';
import { files } from '../codec/files.ts';
import type { IndexFolder } from '../read/folder.ts';
import { leastTyped, nameShard, tellingWords } from './name-keys.ts';
import type { Named } from './name-list.ts';
import { namedOf } from './name-row.ts';

/** How what was typed agrees with a name, the closest first; `near` is a whole name misspelt. */
export const agreements = [
  'whole',
  'surname',
  'start',
  'words',
  'beginnings',
  'near',
  'nearby',
] as const;

export type Agreement = (typeof agreements)[number];

export interface FoundName {
  readonly named: Named;
  /** The name, or other name, that agrees. */
  readonly by: string;
  readonly agreement: Agreement;
}

/** The order of kinds that agree alike: who and what before where. */
const order: readonly Named['kind'][] = [
  'person',
  'organisation',
  'page',
  'topic',
  'term',
  'article',
  'claim',
  'source',
];

// Files of names are looked up by so many of the words that were typed.
const lookedUp = 2;

/** All names that agree, the closest first; throws `UnreadableIndex` rather than give less than there is. */
export async function findNames(folder: IndexFolder, typed: string): Promise<FoundName[]> {
  const words = tellingWords(typed);
  const keys = words.filter(({ length }) => length >= leastTyped).slice(0, lookedUp);
  if (keys.length === 0) return [];
  const { names: shards } = await folder.plan();
  const lists = await Promise.all(
    [...new Set(keys.map((key) => nameShard(key, shards)))].map((shard) =>
      folder.json<unknown[][]>(files.names(shard)),
    ),
  );
  const known = new Map(lists.flat().map((row) => [`${row[0]} ${row[1]}`, namedOf(row)]));
  return [...known.values()]
    .flatMap((named) => bestOf(named, words) ?? [])
    .sort((a, b) => rank(a) - rank(b) || order.indexOf(a.named.kind) - order.indexOf(b.named.kind));
}

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
export function agreementOf(
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
  if (typed.every((word) => name.includes(word))) return 'words';
  if (typed.every((word) => name.some((own) => own.startsWith(word)))) return 'beginnings';
  const isNear = typed.every((word) => name.some((own) => isMisspelt(word, own)));
  return isNear ? (typed.length === name.length ? 'near' : 'nearby') : undefined;
}

const begins = (typed: readonly string[], name: readonly string[]): boolean =>
  typed.every((word, at) =>
    at === typed.length - 1 ? name[at]?.startsWith(word) : name[at] === word,
  );

/** Whether a word was meant for another: one letter in four to seven may be wrong, two in more, or two changed places. */
function isMisspelt(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  const most = typed.length < 4 || /\p{N}/u.test(typed) ? 0 : typed.length < 8 ? 1 : 2;
  if (Math.abs(typed.length - word.length) > most) return false;
  const far = distance(typed, word);
  return far <= most || (far === 2 && sorted(typed) === sorted(word));
}

const sorted = (word: string): string => [...word].sort().join('');
