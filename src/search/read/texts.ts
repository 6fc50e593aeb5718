/** The texts of blocks, and the last word on whether they hold what was asked for. */
import { placesOf, spellings, type Word, words } from '../../words/spellings.ts';
import { datesOf } from '../codec/dates-of.ts';
import {
  files,
  type Passage,
  type PassageChunk,
  type QuoteRecord,
  recordOf,
} from '../codec/files.ts';
import type { Term, Way } from '../typed/way.ts';
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

/** What a block has by which a question may be met. */
export interface Readable {
  readonly words: string;
  readonly speaker?: string;
  readonly speakerName?: string;
  readonly said?: string;
}

/** The words of the name of who said it; what a document says of somebody it does not name is no name. */
export const nameWords = ({ speaker, speakerName = '' }: Readable): string[] =>
  speaker === 'unnamed' ? [] : spellings(speakerName);

/** Where a block has all that was asked for; nothing if it does not. */
export function rangesIn(block: Readable, terms: readonly Term[]): Range[] | undefined {
  const all = words(block.words);
  const names = new Set(nameWords(block));
  const found = terms.map((ways) => ways.flatMap((way) => met(way, all, names, block.said)));
  return found.every((ranges) => ranges.length > 0)
    ? merged(found.flat().filter(({ end }) => end > 0))
    : undefined;
}

// What is met without any word of the text has a place of no length, at its beginning.
const beside: Range = { start: 0, end: 0 };

function met(way: Way, all: readonly Word[], names: ReadonlySet<string>, said = ''): Range[] {
  if (way.kind === 'words') return placesOf(way.words, all);
  if (way.kind === 'begins') return all.filter(({ word }) => word.startsWith(way.word));
  const isMet = way.kind === 'name' ? names.has(way.word) : datesOf(said).includes(way.word);
  return isMet ? [beside] : [];
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
