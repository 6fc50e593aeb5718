/** Writes the names, spread over small shards by the beginnings of their words. */
import { type IndexWriter, packed } from '../write/index-writer.ts';
import { leastTyped, nameShard, tellingWords } from './name-keys.ts';
import type { Named } from './name-list.ts';
import { rowOf } from './name-row.ts';

// A shard of names is about as large as this, in UTF-16 units.
const size = 4096;
// Titles are asked for from their beginning; by words from their midst the pages themselves are found.
const wordsOfTitle = 1;

/** Writes them, and gives over how many shards they are spread; there is always one. */
export function writeNames(names: readonly Named[], writer: IndexWriter): number {
  const rows = names.map((named) => ({ row: rowOf(named), keys: keysOf(named) }));
  const total = rows.reduce(
    (sum, { row, keys }) => sum + JSON.stringify(row).length * keys.length,
    0,
  );
  const shards = Math.max(1, Math.ceil(total / size));
  const lists = Array.from({ length: shards }, () => new Set<unknown[]>());
  for (const { row, keys } of rows) for (const key of keys) lists[nameShard(key, shards)]?.add(row);
  for (const list of lists) writer.slot('names', packed([...list]));
  return shards;
}

function keysOf({ kind, name, others }: Named): string[] {
  const most = kind === 'source' ? wordsOfTitle : Number.POSITIVE_INFINITY;
  const words = [name, ...others].flatMap((each) => tellingWords(each).slice(0, most));
  const keys = words.filter(({ length }) => length >= leastTyped);
  return [...new Set(keys.map((word) => word.slice(0, leastTyped)))];
}
