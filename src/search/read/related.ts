/** Related forms of loose words, by Pagefind; nothing of it is loaded before it is asked. */
import { words } from '../../words/spellings.ts';
import { type Placed, placedIn } from '../codec/record-content.ts';
import { UnreadableIndex } from '../codec/seal.ts';
import { inventoryFile } from '../inventory-file.ts';
import { hasKin } from '../kin.ts';
import { holdsKin } from './akin.ts';
import { IndexFolder } from './folder.ts';
import { merged, type Range } from './texts.ts';
import { type VerifiedFetch, verifiedFetch } from './verified-fetch.ts';

/** A record that holds forms of the words: the number of its first block, and where they stand. */
export interface RelatedHit {
  readonly first: number;
  readonly found: readonly Placed[];
}

/** What Pagefind gives of a record; its address is the number of its first block. */
interface PagefindRecord {
  readonly raw_url: string;
  readonly content: string;
  /** Which words of the content were found, counted from 0 and parted by white space. */
  readonly locations: readonly number[];
}

/** The records found, the best first, each to be read when it is shown. */
export type RelatedHits = readonly (() => Promise<RelatedHit>)[];

/** As much of Pagefind's module as is used. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<PagefindRecord> }[] }>;
}

interface Opened {
  readonly pagefind: Pagefind;
  readonly files: VerifiedFetch;
}

/** A bundle below an address, which is read when first asked. */
export class Related {
  readonly #base: string;
  #open: Promise<Opened | undefined> | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** All that holds the words or forms of them; throws `UnreadableIndex` rather than give less than there is. */
  async search(words: readonly string[]): Promise<RelatedHits> {
    const opened = await this.#opened();
    if (!opened) return [];
    const { pagefind, files } = opened;
    const { results } = await sure(files, pagefind.search(words.join(' ')));
    const records = results.map((result) => async () => hitOf(await sure(files, result.data())));
    // What Pagefind puts in the place of an unknown word is the same for every record: one tells.
    const best = await records[0]?.();
    const found = best?.found.map(({ word }) => word) ?? [];
    return best && holdsKin(words, found) ? records : [];
  }

  async #opened() {
    this.#open ??= open(this.#base);
    try {
      return await this.#open;
    } catch (error) {
      this.#open = undefined;
      throw new UnreadableIndex(String(error));
    }
  }
}

const hitOf = ({ raw_url, content, locations }: PagefindRecord): RelatedHit => ({
  first: Number(raw_url),
  found: placedIn(content, locations),
});

/** Where words of a block stand that Pagefind found in it; throws `UnreadableIndex` if the text has others there. */
export function rangesOf(text: string, found: readonly Placed[]): Range[] {
  const all = words(text).filter(({ word }) => hasKin(word));
  return merged(
    found.map(({ at, word }) => {
      const own = all[at];
      if (own?.word !== word)
        throw new UnreadableIndex(`The bundle of related forms is of other texts: ${word}.`);
      return own;
    }),
  );
}

// Pagefind answers "nothing found" when it cannot read a chunk, so its answers are not taken alone.
async function sure<T>(files: VerifiedFetch, answer: Promise<T>): Promise<T> {
  try {
    const value = await answer;
    const fault = files.fault();
    if (fault) throw fault;
    return value;
  } catch (error) {
    files.forget();
    throw error instanceof UnreadableIndex ? error : new UnreadableIndex(String(error));
  }
}

/** Nothing for a bundle of no records. */
async function open(base: string): Promise<Opened | undefined> {
  const inventory = await new IndexFolder(base).json<Record<string, string>>(inventoryFile);
  if (Object.keys(inventory).length === 0) return undefined;
  const files = verifiedFetch(base, inventory, globalThis.fetch.bind(globalThis));
  // Pagefind takes no fetch of ours; it calls the global one, which lets all but its own files pass.
  globalThis.fetch = files.fetch;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind.js`);
  await pagefind.options({
    baseUrl: '/',
    basePath: base,
    metaCacheTag: 'built',
    noWorker: true,
  });
  await pagefind.init();
  const fault = files.fault();
  if (fault) throw fault;
  return { pagefind, files };
}
