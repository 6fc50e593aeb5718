/** Writes the names, spread over small shards by the beginnings of their words, two by two and each by itself. */
import type { Plan } from '../codec/files.ts';
import { type IndexWriter, packed } from '../write/index-writer.ts';
import { apart, leastTyped, nameKey, nameShard, tellingWords } from './name-keys.ts';
import type { Named } from './name-list.ts';
import { rowOf } from './name-row.ts';

// A shard of names is about as large as this, in UTF-16 units.
const sizes = { 'names/pairs': 2048, 'names/words': 3072 } as const;

/** Writes them, and gives over how many shards they are spread; there is always one of each table. */
export const writeNames = (names: readonly Named[], writer: IndexWriter): Plan['names'] => ({
  pairs: writeTable('names/pairs', names, pairsOf, writer),
  words: writeTable('names/words', names, wordsOf, writer),
});

function writeTable(
  table: keyof typeof sizes,
  names: readonly Named[],
  keysOf: (named: Named) => readonly string[],
  writer: IndexWriter,
): number {
  const rows = names.map((named) => ({ row: rowOf(named), keys: new Set(keysOf(named)) }));
  const total = rows.reduce(
    (sum, { row, keys }) => sum + JSON.stringify(row).length * keys.size,
    0,
  );
  const shards = Math.max(1, Math.ceil(total / sizes[table]));
  const lists = Array.from({ length: shards }, () => new Set<unknown[]>());
  for (const { row, keys } of rows) for (const key of keys) lists[nameShard(key, shards)]?.add(row);
  for (const list of lists) writer.slot(table, packed([...list]));
  return shards;
}

const wordsOf = (named: Named): string[] =>
  leadsOf(named).flatMap(({ first }) => first.map((word) => nameKey(word)));

const pairsOf = (named: Named): string[] => [
  ...leadsOf(named).flatMap(({ first, all }) =>
    first.flatMap((word, at) => all.slice(at + 1).map((other) => nameKey(word, other))),
  ),
  ...(named.roles ?? []).flatMap(roleKeys),
];

/** What somebody was is typed about as it reads, from where they were it, or with the year: council chief executive. */
const roleKeys = (role: string): string[] =>
  longWords(apart(role)).flatMap((word, at, all) =>
    all
      .slice(at + 1)
      .filter((_, after) => at === 0 || after < 2 || at + after + 2 === all.length)
      .map((other) => nameKey(word, other)),
  );

const longWords = (name: string): string[] =>
  tellingWords(name).filter(({ length }) => length >= leastTyped);

/** Of each of its names the words by which it is asked for, and all words. */
function leadsOf({ kind, name, others }: Named): { first: string[]; all: string[] }[] {
  return [name, ...others].map((each) => {
    const all = longWords(each);
    // Titles are asked for from their beginning; by words from their midst the pages themselves are found.
    return { first: kind === 'source' ? all.slice(0, 1) : all, all };
  });
}
