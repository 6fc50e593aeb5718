/** Which files and tables an index has, and what its texts hold. */

import { beginning, hash, joined, placing } from './hash.ts';
import type { Slot } from './packs.ts';

/** The two corpora; each has tables of its own. */
export type Corpus = 'quotes' | 'articles';

/** How a corpus is spread over its tables. */
export interface Spread {
  /** How many blocks it has. */
  readonly blocks: number;
  /** Into how many shards its pairs, and its words, are hashed. */
  readonly pairs: number;
  readonly words: number;
  /** Whether words share a shard by their beginnings, so that beginnings can be looked for. */
  readonly beginnings: boolean;
}

export interface Plan extends Readonly<Record<Corpus, Spread>> {
  /** Into how many shards the names are hashed, by pairs of their words and by each word. */
  readonly names: { readonly pairs: number; readonly words: number };
  /** In how many shards the words lie, by their first and by their last letters. */
  readonly vocabulary: number;
  /** In how many shards the words of each speaker lie. */
  readonly speakers: number;
  /** In how many shards lies what is copied of each quotation. */
  readonly citations: number;
}

/** Files below the folder of a build that are read whole. */
export const files = {
  plan: 'plan.txt',
  facets: 'quotes/facets.txt',
  /** The seal of each pack, for who takes packs whole. */
  packs: 'packs.txt',
  /** Groups of words that editors give as the same. */
  synonyms: 'synonyms.txt',
} as const;

/** At most so many blocks share a slot of texts; the number of a block tells its slot, and which it is there. */
export const blocksInSlot: Readonly<Record<Corpus, number>> = { quotes: 4, articles: 32 };

export const textSlot = (corpus: Corpus, block: number): Slot => [
  `${corpus}/texts`,
  Math.floor(block / blocksInSlot[corpus]),
];

/** So many of a speaker's words, the latest first, lie beside each other; a page of them by this key in its shard. */
export const speakerPage = 50;
export const speakerKey = (id: string, page: number): string => `${id} ${page}`;
export const speakerSlot = (
  id: string,
  page: number,
  { speakers }: Pick<Plan, 'speakers'>,
): Slot => ['quotes/speakers', hash(speakerKey(id, page), placing) % speakers];

/** The word for who spoke, by the id. */
export const ofSpeaker = (id: string): string => `=${id}`;

/** The shard of two neighbours. */
export const pairShard = (
  first: string,
  second: string,
  { pairs }: Pick<Spread, 'pairs'>,
): number => joined(hash(first, placing), hash(second, placing)) % pairs;

/** The shard of a word, which may be one that is not finished yet if words are spread by their beginnings. */
export const wordShard = (
  word: string,
  { words, beginnings }: Pick<Spread, 'words' | 'beginnings'>,
): number => hash(beginnings ? placed(word) : word, placing) % words;

// A word of a name lies with the same word of texts; dates, which begin alike, each by itself.
const placed = (word: string): string =>
  /^@\d/.test(word) ? word : word.replace('@', '').slice(0, beginning);

/** The shard of the vocabulary in which a word lies by its first or its last letters. */
export const vocabularyShard = (
  word: string,
  end: 'beginnings' | 'endings',
  shards: number,
): number =>
  hash(end === 'beginnings' ? word.slice(0, beginning) : word.slice(-beginning), placing) % shards;

/** What a hit shows of a quotation; blocks of that corpus. */
export interface QuoteRecord {
  readonly url: string;
  readonly words: string;
  readonly speaker: string;
  readonly speakerName: string;
  /** Words of other names, titles and short forms of whoever spoke, with spaces between. */
  readonly alsoNamed: string;
  readonly role: string;
  readonly said: string;
  readonly published: string;
  readonly source: string;
  readonly checkedBy: 'program' | 'eye' | 'nobody';
  readonly checkedOn: string;
  /** What a reader must know to take the words rightly. */
  readonly caution: string;
  readonly version: string;
}

/** The order in which a record is written. */
export const quoteFields = [
  'url',
  'words',
  'speaker',
  'speakerName',
  'alsoNamed',
  'role',
  'said',
  'published',
  'source',
  'checkedBy',
  'checkedOn',
  'caution',
  'version',
] as const satisfies readonly (keyof QuoteRecord)[];

/** Where the citation of a quotation stands. */
export const citationSlot = (url: string, { citations }: Pick<Plan, 'citations'>): Slot => [
  'quotes/citations',
  hash(url, placing) % citations,
];

/** Records column by column, so that like lies beside like; a column that is the same throughout is written once. */
export type Columns = readonly (string | readonly string[])[];

export const columnsOf = (records: readonly QuoteRecord[]): Columns =>
  quoteFields.map((field) => {
    const all = records.map((record) => record[field]);
    return new Set(all).size === 1 ? (all[0] ?? '') : all;
  });

/** A page of a speaker's words: how many there are in all, and those of this page. */
export type SpeakerPage = readonly [total: number, columns: Columns];

/** The records of columns; no two have the same address, so one alone has no column of it. */
export function recordsOf(columns: Columns): QuoteRecord[] {
  const rows = Math.max(
    ...columns.map((column) => (typeof column === 'string' ? 1 : column.length)),
  );
  return Array.from(
    { length: rows },
    (_, row) =>
      Object.fromEntries(
        columns.map((column, at) => [
          quoteFields[at],
          typeof column === 'string' ? column : (column[row] ?? ''),
        ]),
      ) as unknown as QuoteRecord,
  );
}

/** What a hit shows of a block of an article. */
export interface Passage {
  readonly url: string;
  readonly title: string;
  /** The fragment under which it is found. */
  readonly anchor: string;
  readonly words: string;
}

/** A slot of passages: articles, each with its address and title; blocks, each with the article's position there. */
export interface PassageChunk {
  readonly articles: readonly (readonly [url: string, title: string])[];
  readonly blocks: readonly (readonly [article: number, anchor: string, words: string])[];
}
