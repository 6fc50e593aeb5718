/** Related forms of loose words, by Pagefind; nothing of it is loaded before it is asked. */
import { UnreadableIndex } from '../codec/seal.ts';
import { inventoryFile } from '../inventory-file.ts';
import { type Found, holdsKin } from './akin.ts';
import { IndexFolder } from './folder.ts';
import { type VerifiedFetch, verifiedFetch } from './verified-fetch.ts';

/** What Pagefind gives of one record; `excerpt` holds marks, everything else is plain text. */
export interface RelatedHit extends Found {
  readonly url: string;
  /** The address as it was given to the index: the number of a quotation. */
  readonly raw_url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** The records found, the best first, each to be read when it is shown. */
export type RelatedHits = readonly (() => Promise<RelatedHit>)[];

/** As much of Pagefind's module as is used. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<RelatedHit> }[] }>;
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
    const asked = words.join(' ');
    const opened = await this.#opened();
    if (!opened) return [];
    const { pagefind, files } = opened;
    const { results } = await sure(files, pagefind.search(asked));
    const hits = results.map((result) => () => sure(files, result.data()));
    // What Pagefind puts in the place of an unknown word is the same for every record: one tells.
    const best = await hits[0]?.();
    return best && holdsKin(asked, best) ? hits : [];
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
    excerptLength: 32,
    metaCacheTag: 'built',
    noWorker: true,
  });
  await pagefind.init();
  const fault = files.fault();
  if (fault) throw fault;
  return { pagefind, files };
}
