/** Answers what can be said of pasted words: asks the index, then what is known of the quotations it names. */
import type { Answer, Lookup, Worded } from '../../quotation/check/answer.ts';
import {
  circumstances,
  type KnownById,
  ofWhoIsNamed,
  quotesOf,
} from '../../quotation/check/circumstances.ts';
import type { RecordedQuote } from '../../quotation/check/quotes-to-check.ts';
import { type Finding, findingOf } from '../../quotation/check/said/wording.ts';
import { shardOf, shards } from '../../quotation/check/shard.ts';
import { verdictOn } from '../../quotation/check/verdict.ts';
import { buildOf } from '../../search/codec/packs.ts';
import { IndexFolder } from '../../search/read/folder.ts';
import { indexLookup } from './index-lookup.ts';

/** All that is shown of a text. */
export interface Told {
  readonly answer: Answer;
  readonly finding: Finding;
  /** What is known of the quotations it names, the one it is about first; ten at most. */
  readonly quotes: readonly RecordedQuote[];
  /** The same for each quotation of a text of several. */
  readonly pieces: readonly Told[];
}

/** Where the files lie: of the index, and of what is known of each quotation; with their last slashes. */
export interface Folders {
  readonly index: string;
  readonly records: string;
}

const recordFile = 'record.json';

// About 100 kB with the index: so much a telephone takes at once, and then needs no connection.
const whole = 150;

export class Checker {
  readonly #folders: Folders;
  readonly #folder: IndexFolder;
  readonly #read = new Map<string, Promise<unknown>>();
  #lookup: Promise<Lookup> | undefined;

  constructor(folders: Folders) {
    this.#folders = folders;
    this.#folder = new IndexFolder(folders.index);
  }

  /** How many quotations there are, and whether all of them are here now, so that no connection is needed. */
  async open(): Promise<{ size: number; isWhole: boolean }> {
    const { size } = await this.#opened();
    if (size > whole) return { size, isWhole: false };
    await Promise.all([
      this.#folder.take(['quotes/pairs', 'quotes/words', 'quotes/texts']),
      ...Array.from({ length: shards(size) }, (_, at) => this.#json(`${at}.json`)),
      this.#names(),
    ]);
    return { size, isWhole: true };
  }

  /** What can be said of a text; `told` hears how much of it has been compared. Throws where a part cannot be read. */
  async check(pasted: string, told: (share: number) => void): Promise<Told> {
    const lookup = await this.#opened();
    return this.#told(await verdictOn(pasted, lookup, told), lookup.size);
  }

  async #told(first: Answer, size: number): Promise<Told> {
    const named = first.verdict.kind === 'several' ? [] : quotesOf(first.verdict).slice(0, 10);
    const read = await Promise.all(named.map((quote) => this.#quote(quote, size)));
    const known = first.leftOut === '' ? [] : await this.#names();
    const answer = ofWhoIsNamed(first, read, known);
    const { verdict } = answer;
    const [about] = quotesOf(verdict);
    const quotes = read.toSorted(
      (a, b) => Number(b.url === about?.url) - Number(a.url === about?.url),
    );
    const finding = findingOf(answer, circumstances(answer, quotes[0], known, size));
    const pieces =
      verdict.kind === 'several'
        ? await Promise.all(verdict.answers.map((each) => this.#told(each, size)))
        : [];
    return { answer, finding, quotes, pieces };
  }

  /** What is known of a quotation that was compared; throws where the file is of a release with other words. */
  async #quote({ url, words }: Worded, size: number): Promise<RecordedQuote> {
    const name = `${shardOf(url, size)}.json`;
    const quote = ((await this.#json(name)) as Record<string, RecordedQuote | undefined>)[url];
    if (quote?.words === words && typeof quote.speaker === 'string') return quote;
    this.#read.delete(name);
    throw new Error(`${name} has no ${url} with these words.`);
  }

  /** Whoever speaks or might, by all their names. */
  async #names(): Promise<readonly KnownById[]> {
    const names = await this.#json(recordFile);
    if (Array.isArray(names) && names.every((each) => typeof each?.name === 'string'))
      return names as readonly KnownById[];
    this.#read.delete(recordFile);
    throw new Error(`${recordFile} holds no names.`);
  }

  #opened(): Promise<Lookup> {
    this.#lookup ??= indexLookup(this.#folder).catch((error) => {
      // The next question tries again.
      this.#lookup = undefined;
      throw error;
    });
    return this.#lookup;
  }

  #json(name: string): Promise<unknown> {
    const known = this.#read.get(name) ?? this.#fetched(name);
    this.#read.set(name, known);
    known.catch(() => this.#read.delete(name));
    return known;
  }

  async #fetched(name: string): Promise<unknown> {
    // By the build, so that nothing that was kept for the page of another release is taken for this one's.
    const build = buildOf(this.#folders.index);
    const response = await fetch(`${this.#folders.records}${name}?${build}`);
    if (!response.ok) throw new Error(`${name} was answered with ${response.status}.`);
    const body: unknown = await response.json();
    if (typeof body !== 'object' || body === null) throw new Error(`${name} is no record.`);
    return body;
  }
}
