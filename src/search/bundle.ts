/** One search index, in the browser. */
import { type Found, holdsKin } from './akin.ts';
import { inventoryFile } from './inventory-file.ts';
import type { Query } from './query.ts';
import { UnreadableIndex, type VerifiedFetch, verifiedFetch } from './verified-fetch.ts';

/** What an index gives of one record; `excerpt` holds marks, everything else is plain text. */
export interface Hit extends Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The records found, the best first, each to be read when it is shown. */
export type Hits = readonly (() => Promise<Hit>)[];

/** As much of Pagefind's module as is used. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    words: string | null,
    options: Pick<Query, 'filters' | 'sort'>,
  ): Promise<{ results: { data(): Promise<Hit> }[] }>;
}

/** An index below an address, which is read when first asked. */
export class Bundle {
  readonly #base: string;
  #open: Promise<{ pagefind: Pagefind; files: VerifiedFetch }> | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** Reads what every search needs; safe to call twice. */
  async preload(): Promise<void> {
    await this.#opened();
  }

  /** All that answers a query; throws `UnreadableIndex` rather than give less than there is. */
  async search({ words, filters, sort }: Query): Promise<Hits> {
    const { pagefind, files } = await this.#opened();
    const { results } = await this.#sure(files, pagefind.search(words, { filters, sort }));
    const hits = results.map((result) => () => this.#sure(files, result.data()));
    // What Pagefind puts in the place of an unknown word is the same for every record: one tells.
    const best = words === null ? undefined : await hits[0]?.();
    return words !== null && best && !holdsKin(words, best) ? [] : hits;
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

  // Pagefind answers "nothing found" when it cannot read a chunk, so its answers are not taken alone.
  async #sure<T>(files: VerifiedFetch, answer: Promise<T>): Promise<T> {
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
}

async function open(base: string): Promise<{ pagefind: Pagefind; files: VerifiedFetch }> {
  const response = await fetch(base + inventoryFile);
  if (!response.ok) throw new UnreadableIndex(`${response.status} for ${inventoryFile}`);
  const files = verifiedFetch(base, await response.json(), globalThis.fetch.bind(globalThis));
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
