/** The texts of blocks, and the last word on whether they hold what was asked for. */
import { placesOf, type Word, words } from '../../words/spellings.ts';
import {
  files,
  type Passage,
  type PassageChunk,
  type QuoteRecord,
  recordOf,
} from '../codec/files.ts';
import type { Query } from '../query.ts';
import type { IndexFolder } from './folder.ts';

/** A stretch of a text, in UTF-16 units. */
export type Range = Pick<Word, 'start' | 'end'>;

/** A block as a hit shows it, and where in its words the found ones stand. */
export interface Hit<Block> {
  readonly number: number;
  readonly block: Block;
  readonly ranges: readonly Range[];
}

/** Reads blocks of a corpus by their numbers. */
export type BlockReader<Block> = (number: number) => Promise<Block>;

export const quoteReader =
  (folder: IndexFolder): BlockReader<QuoteRecord> =>
  async (number) => {
    const { perChunk } = (await folder.plan()).quotes;
    const rows = await folder.json<string[][]>(
      files.chunk('quotes', Math.floor(number / perChunk)),
    );
    return recordOf(rows[number % perChunk] ?? []);
  };

export const passageReader =
  (folder: IndexFolder): BlockReader<Passage> =>
  async (number) => {
    const { perChunk } = (await folder.plan()).articles;
    const name = files.chunk('articles', Math.floor(number / perChunk));
    const { articles, blocks } = await folder.json<PassageChunk>(name);
    const [article = 0, anchor = '', words = ''] = blocks[number % perChunk] ?? [];
    const [url = '', title = ''] = articles[article] ?? [];
    return { url, title, anchor, words };
  };

/** Where a text holds all that was asked for; nothing if it does not. */
export function rangesIn(
  text: string,
  { phrases, loose }: Query,
  isBeginning = false,
): Range[] | undefined {
  const all = words(text);
  const found = phrases.map((phrase) => placesOf(phrase, all));
  for (const [at, word] of loose.entries()) {
    const isLast = isBeginning && at === loose.length - 1;
    found.push(all.filter((each) => (isLast ? each.word.startsWith(word) : each.word === word)));
  }
  return found.every((ranges) => ranges.length > 0) ? merged(found.flat()) : undefined;
}

/** Ranges in order, those that touch or overlap made one. */
export function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push({ start: range.start, end: range.end });
  }
  return result;
}
