/** Pages that hold what was asked for, by Pagefind; nothing of it is loaded before it is asked. */
import { placesOf, spellings, words } from '../../words/spellings.ts';
import { UnreadableIndex } from '../codec/seal.ts';
import { inventoryFile } from '../inventory-file.ts';
import { areForms } from '../near/inflection.ts';
import { IndexFolder } from '../read/folder.ts';
import { looseTerms } from '../typed/loose-terms.ts';
import type { Term } from '../typed/way.ts';
import { Loads } from './loads.ts';
import { tellingOf, tellsEnough } from './telling.ts';
import { asTyped, waysOf } from './ways.ts';

/** A page, or a place on one, as `RecordPage` has it. */
export interface PageHit {
  readonly url: string;
  readonly title: string;
  readonly about: string;
  readonly kind: string;
  readonly beside: string;
  /** Which of the words that were typed do not stand there; where they do, one is there for each way to write them. */
  readonly without: readonly string[];
}

/** As much of Pagefind's module as is used. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  preload(words: string, options: { filters: object }): Promise<void>;
  search(words: string | null, options: { filters: object }): Promise<{ results: Result[] }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    readonly raw_url: string;
    readonly content: string;
    readonly meta: Readonly<Record<'title' | 'about' | 'kind' | 'beside', string>>;
  }>;
}

const module = 'pagefind.js';

// So many results are looked at, each of which is a file; the best come first.
const looked = 20;

// Of many parts of a question the longest tell enough; the text tells the rest.
const mostTerms = 8;

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

  /**
   * Those of a kind, or of none of some, that have every word that tells something; where none has, those of which what they have
   * tells as much as what they lack. Throws `UnreadableIndex` rather than give less than there is.
   */
  async search(
    typed: string,
    kind: { is: string } | { not: readonly string[] },
  ): Promise<PageHit[]> {
    const asked = looseTerms(spellings(typed));
    const rarest = asked.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, mostTerms);
    try {
      this.#open ??= open(this.#base);
      const { pagefind, loads } = await this.#open;
      const filters =
        'is' in kind ? { kind: kind.is } : { none: kind.not.map((kind) => ({ kind })) };
      const { results, rarity } = await ranked(pagefind, rarest, { filters });
      const found = await Promise.all(results.slice(0, looked).map((result) => result.data()));
      await loads.requireWhole();
      const telling = tellingOf(asked);
      const hits = found.map(({ raw_url, content, meta }) => {
        const without = lacking(`${meta.title} ${meta.about} ${content}`, telling);
        return { ...meta, url: raw_url, without };
      });
      const whole = hits.filter(({ without }) => without.length === 0);
      if (whole.length > 0) return whole.toSorted((a, b) => ownOf(b, asked) - ownOf(a, asked));
      return hits.filter(({ without }) => tellsEnough(without, telling, rarity));
    } catch (error) {
      this.#open = undefined;
      throw error instanceof UnreadableIndex ? error : new UnreadableIndex(String(error));
    }
  }
}

/** What meets the parts of a question: all of them first, then by how rare those are that it meets; of equals, by Pagefind's weight. */
async function ranked(
  pagefind: Pagefind,
  terms: readonly Term[],
  options: { filters: object },
): Promise<{ results: Result[]; rarity: (term: Term) => number }> {
  const found = async (words: readonly string[]) => {
    // Each takes long on a phone; between two of them the page is alive.
    await new Promise((resolve) => setTimeout(resolve));
    return (await pagefind.search(words.join(' '), options)).results;
  };
  const ways = terms.map((term) => signless(waysOf(term)));
  await pagefind.preload(ways.flat().join(' '), options);
  // In quotation marks Pagefind gives words, not beginnings of words, but no weight.
  const meeting: Map<string, Result>[] = [];
  for (const each of ways) {
    const results: Result[] = [];
    for (const way of each) results.push(...(await found([`"${way}"`])));
    meeting.push(new Map(results.map((result) => [result.id, result])));
  }
  const all = new Map(meeting.flatMap((results) => [...results]));
  const isWhole = (id: string) => meeting.every((results) => results.has(id));
  const whole = [...all.values()].filter(({ id }) => isWhole(id));
  // A weight of words together is that of pages which have them all.
  const asked =
    whole.length > 0 ? [ways.flatMap(([way = '']) => way)] : ways.flat().map((way) => [way]);
  const weights = new Map<string, number>();
  for (const words of asked)
    for (const { id, score } of await found(words)) weights.set(id, (weights.get(id) ?? 0) + score);
  const most = (await pagefind.search(null, options)).results.length;
  // What stands nowhere is rarer than what stands once.
  const rare = meeting.map(({ size }) => Math.log(1 + most / Math.max(size, 0.5)));
  const rarity = (id: string): number =>
    meeting.reduce((sum, results, at) => sum + (results.has(id) ? (rare[at] ?? 0) : 0), 0);
  const results = (whole.length > 0 ? whole : [...all.values()])
    .map((result) => ({ result, rarity: rarity(result.id), weight: weights.get(result.id) ?? 0 }))
    .sort((a, b) => b.rarity - a.rarity || b.weight - a.weight)
    .map(({ result }) => result);
  return { results, rarity: (term) => rare[terms.indexOf(term)] ?? 0 };
}

const lengthOf = (term: Term): number => asTyped(term).length;

/** Pagefind knows no signs: 6 million is looked for, and the text tells whether it is £. Per cent stands for %. */
function signless(ways: readonly string[]): string[] {
  const words = ways
    .filter((way) => !way.includes('%'))
    .map((way) => way.replaceAll(/\p{Sc}/gu, '').trim())
    .filter(Boolean);
  return [...new Set(words)];
}

/** The parts of a question, as typed, that a text meets in no way to write them, nor by another form of a word. */
export function lacking(text: string, asked: readonly Term[]): string[] {
  const all = words(text);
  const own = [...new Set(all.map(({ word }) => word))];
  // Forms begin alike, and few words do.
  const isMet = (way: string): boolean =>
    placesOf(way.split(' '), all).length > 0 ||
    own.some((word) => word[0] === way[0] && areForms(word, way));
  return asked.filter((term) => !waysOf(term).some(isMet)).map(asTyped);
}

/** How many parts of a question, and of their neighbours side by side, a result has in its title or in what it is. */
function ownOf({ title, about }: Pick<PageHit, 'title' | 'about'>, asked: readonly Term[]): number {
  const own = ` ${spellings(title).join(' ')} | ${spellings(about).join(' ')} `;
  const parts = asked.map(waysOf);
  const pairs = parts
    .slice(1)
    .map((after, at) =>
      after.flatMap((word) => (parts[at] ?? []).map((before) => `${before} ${word}`)),
    );
  return [...parts, ...pairs].filter((ways) => ways.some((way) => own.includes(` ${way} `))).length;
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
