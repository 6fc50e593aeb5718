/** The texts of blocks, and the last word on whether they hold what was asked for. */
import { placesOf, spellings, type Word, words } from '../../words/spellings.ts';
import { datesOf } from '../codec/dates-of.ts';
import {
  blocksInSlot,
  type Columns,
  ofSpeaker,
  type Passage,
  type PassageChunk,
  type QuoteRecord,
  recordsOf,
  textSlot,
} from '../codec/files.ts';
import { UnreadableIndex } from '../codec/seal.ts';
import type { Term, Way } from '../typed/way.ts';
import type { IndexFolder } from './folder.ts';

/** A stretch of a text, in UTF-16 units. */
export type Range = Pick<Word, 'start' | 'end'>;

/** A stretch that a hit marks, and whether it stands there otherwise than it was typed. */
export interface Mark extends Range {
  readonly differs?: boolean;
}

/** A block as a hit shows it, and where in its words the found ones stand. */
export interface Hit<Block> {
  readonly number: number;
  readonly block: Block;
  readonly ranges: readonly Mark[];
}

/** Reads blocks of a corpus by their numbers. */
export type BlockReader<Block> = (number: number) => Promise<Block>;

export const quoteReader =
  (folder: IndexFolder): BlockReader<QuoteRecord> =>
  async (number) => {
    const records = recordsOf(await folder.rows<Columns>(textSlot('quotes', number)));
    return there(records[number % blocksInSlot.quotes], number);
  };

export const passageReader =
  (folder: IndexFolder): BlockReader<Passage> =>
  async (number) => {
    const { articles, blocks } = await folder.rows<PassageChunk>(textSlot('articles', number));
    const [article, anchor, words] = there(blocks[number % blocksInSlot.articles], number);
    const [url, title] = there(articles[article], number);
    return { url, title, anchor, words };
  };

/** Whatever the tables name is there. */
function there<T>(found: T | undefined, number: number): T {
  if (found === undefined) throw new UnreadableIndex(`There is no text ${number}.`);
  return found;
}

/** What a block has by which a question may be met. */
export interface Readable {
  readonly words: string;
  readonly speaker?: string;
  readonly speakerName?: string;
  readonly alsoNamed?: string;
  readonly said?: string;
}

/** The words of the names of who said it; what a document says of somebody it does not name is no name. */
export const nameWords = ({ speaker, speakerName = '', alsoNamed = '' }: Readable): string[] =>
  speaker === 'unnamed' ? [] : spellings(`${speakerName} ${alsoNamed}`);

/** Where a block has all that was asked for; nothing if it does not. */
export function rangesIn(block: Readable, terms: readonly Term[]): Range[] | undefined {
  const all = words(block.words);
  const names = new Set(nameWords(block));
  const found = terms.map((ways) => ways.flatMap((way) => met(way, all, names, block)));
  return found.every((ranges) => ranges.length > 0)
    ? merged(found.flat().filter(({ end }) => end > 0))
    : undefined;
}

// What is met without any word of the text has a place of no length, at its beginning.
const beside: Range = { start: 0, end: 0 };

function met(
  way: Way,
  all: readonly Word[],
  names: ReadonlySet<string>,
  { speaker = '', said = '' }: Readable,
): Range[] {
  if (way.kind === 'words') return placesOf(way.words, all);
  if (way.kind === 'begins') return all.filter(({ word }) => word.startsWith(way.word));
  const own = way.kind === 'name' ? names : new Set([ofSpeaker(speaker), ...datesOf(said)]);
  return own.has(way.word) ? [beside] : [];
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
