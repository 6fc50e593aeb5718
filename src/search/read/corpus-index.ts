/** Where words and phrases stand in one corpus. */
import { Reader } from '../codec/bytes.ts';
import { type Corpus, pairShard, type Spread, wordShard } from '../codec/files.ts';
import { beginning, hash, joined, nameBits, naming } from '../codec/hash.ts';
import { readBlocks, readPlaces } from '../codec/lists.ts';
import type { Table } from '../codec/packs.ts';
import type { IndexFolder } from './folder.ts';
import { type Found, pairIn, wordsIn } from './shards.ts';

/** A list of sorted numbers, which may still have to be fetched. */
export interface List {
  readonly size: number;
  /** The numbers, if they came with the shard; otherwise they lie apart, as the longest do. */
  readonly here: readonly number[] | undefined;
  read(): Promise<readonly number[]>;
}

const none: List = { size: 0, here: [], read: async () => [] };

export class CorpusIndex {
  readonly #folder: IndexFolder;
  readonly #corpus: Corpus;

  constructor(folder: IndexFolder, corpus: Corpus) {
    this.#folder = folder;
    this.#corpus = corpus;
  }

  async spread(): Promise<Spread> {
    return (await this.#folder.plan())[this.#corpus];
  }

  /** The places at which two neighbours begin. */
  async pair(first: string, second: string): Promise<List> {
    const shard = pairShard(first, second, await this.spread());
    const name = joined(hash(first, naming), hash(second, naming)) >>> (32 - nameBits);
    const table = `${this.#corpus}/pairs` as const;
    const found = pairIn(await this.#folder.slot([table, shard]), name);
    return found ? this.#list(found, table, readPlaces) : none;
  }

  /** The blocks that hold a word. */
  async word(word: string): Promise<List> {
    return (await this.#words(word, false))[0] ?? none;
  }

  /** For each word that begins so, the blocks that hold it; none where the index cannot tell. */
  async beginnings(letters: string): Promise<readonly List[]> {
    const { beginnings } = await this.spread();
    return beginnings && letters.length >= beginning ? this.#words(letters, true) : [];
  }

  async #words(word: string, isBeginning: boolean): Promise<List[]> {
    const shard = wordShard(word, await this.spread());
    const table = `${this.#corpus}/words` as const;
    const body = await this.#folder.slot([table, shard]);
    return wordsIn(body, word, isBeginning).map((found) => this.#list(found, table, readBlocks));
  }

  #list(
    { size, here, apart }: Found,
    table: Table,
    read: (from: Reader, count: number) => number[],
  ): List {
    return {
      size,
      here,
      read: async () =>
        apart ? read(new Reader(await this.#folder.apart(table, apart)), size) : (here ?? []),
    };
  }
}
