/** Pages that hold what was asked for, by Pagefind; nothing of it is loaded before it is asked. */
import { spellings } from '../../words/spellings.ts';
import { UnreadableIndex } from '../codec/seal.ts';
import { inventoryFile } from '../inventory-file.ts';
import { areForms } from '../near/inflection.ts';
import { IndexFolder } from '../read/folder.ts';
import { Loads } from './loads.ts';

/** A page, or a place on one, as `RecordPage` has it. */
export interface PageHit {
  readonly url: string;
  readonly title: string;
  readonly about: string;
  readonly kind: string;
  readonly beside: string;
}

/** As much of Pagefind's module as is used. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(words: string, options: { filters: object }): Promise<{ results: Result[] }>;
}

interface Result {
  data(): Promise<{
    readonly raw_url: string;
    readonly content: string;
    readonly meta: Readonly<Record<'title' | 'about' | 'kind' | 'beside', string>>;
  }>;
}

const module = 'pagefind.js';

// So many results are looked at, each of which is a file; the best come first.
const looked = 20;

const opened = new Map<string, FoundPages>();

/** The index below an address, with its last slash; opened once. */
export function foundPages(base: string): FoundPages {
  const pages = opened.get(base) ?? new FoundPages(base);
  opened.set(base, pages);
  return pages;
}

/** The index of a build's pages. */
export class FoundPages {
  readonly #base: string;
  #open: Promise<{ pagefind: Pagefind; loads: Loads }> | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** Those of the one kind, or of all others; throws `UnreadableIndex` rather than give less than there is. */
  async search(typed: string, kind: { is: string } | { not: string }): Promise<PageHit[]> {
    const words = spellings(typed);
    try {
      this.#open ??= open(this.#base);
      const { pagefind, loads } = await this.#open;
      const filters = 'is' in kind ? { kind: kind.is } : { not: { kind: kind.not } };
      const { results } = await pagefind.search(words.join(' '), { filters });
      const found = await Promise.all(results.slice(0, looked).map((result) => result.data()));
      await loads.requireWhole();
      return (
        found
          // For a word that stands nowhere Pagefind finds the longest beginning of one, and says nothing of it.
          .filter(({ content, meta }) => holds(`${meta.title} ${meta.about} ${content}`, words))
          .map(({ raw_url, meta }) => ({ ...meta, url: raw_url, own: ownOf(meta, words) }))
          .sort((a, b) => b.own - a.own)
          .map(({ own, ...hit }) => hit)
      );
    } catch (error) {
      this.#open = undefined;
      throw error instanceof UnreadableIndex ? error : new UnreadableIndex(String(error));
    }
  }
}

/** How many of some words, and of their neighbours side by side, a result has in its title or in what it is. */
function ownOf(
  { title, about }: Pick<PageHit, 'title' | 'about'>,
  words: readonly string[],
): number {
  const own = ` ${spellings(title).join(' ')} | ${spellings(about).join(' ')} `;
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return [...new Set([...words, ...pairs])].filter((each) => own.includes(` ${each} `)).length;
}

/** Whether a text has each word, or a form of it. */
export function holds(text: string, words: readonly string[]): boolean {
  const own = [...new Set(spellings(text))];
  return words.every((word) => own.some((each) => each === word || areForms(each, word)));
}

async function open(base: string): Promise<{ pagefind: Pagefind; loads: Loads }> {
  const inventory = await new IndexFolder(base).whole<Record<string, string>>(inventoryFile);
  const loads = new Loads(base, inventory, module);
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}${module}`);
  // Without a worker what it loads is on the account of this page.
  await pagefind.options({ baseUrl: '/', basePath: base, noWorker: true, metaCacheTag: 'built' });
  await pagefind.init();
  await loads.requireWhole();
  return { pagefind, loads };
}
