/** Which quotations of the record share words with a text. Built once, when the record is loaded. */
import { words } from '../../words/spellings.ts';
import type { Numbered } from './numbered.ts';
import { rootOf, weightOf } from './weight.ts';

export class WordIndex {
  readonly size: number;
  readonly #numbers = new Map<string, number>();
  readonly #rootNumbers = new Map<string, number>();
  /** The number of the root of each word. */
  readonly #roots: number[] = [];
  /** For each root, the quotations that hold it, in order. */
  readonly #holders: number[][] = [];
  readonly #quotes: Int32Array[] = [];

  constructor(texts: readonly string[]) {
    this.size = texts.length;
    // Most words come again and again; each is taken apart once.
    const known = new Map<string, number[]>();
    for (const [quote, text] of texts.entries()) {
      const numbers = text.split(/[^\S\uFEFF]+/).flatMap((chunk) => {
        const learnt = known.get(chunk) ?? wordsOf(chunk).map(({ word }) => this.#learn(word));
        known.set(chunk, learnt);
        return learnt;
      });
      for (const number of numbers) {
        const holders = this.#holders[this.#roots[number] ?? -1];
        if (holders?.at(-1) !== quote) holders?.push(quote);
      }
      this.#quotes.push(Int32Array.from(numbers));
    }
  }

  /** The words of one quotation of the record. */
  wordsOf(quote: number): Int32Array {
    return this.#quotes[quote] ?? new Int32Array();
  }

  /** Any text as the index knows it. */
  read(text: string): Numbered {
    const found = wordsOf(text);
    // A word that the record does not have is like no other; its root may still be there.
    const numbers = found.map(({ word }, at) => this.#numbers.get(word) ?? -1 - at);
    const roots = found.map(({ word }, at) => this.#rootNumbers.get(rootOf(word)) ?? -1 - at);
    const weights = found.map(({ word }, at) =>
      weightOf(word, this.#holders[roots[at] ?? -1]?.length ?? 0, this.size),
    );
    return {
      text,
      numbers: Int32Array.from(numbers),
      roots: Int32Array.from(roots),
      weights: Float64Array.from(weights),
      places: found,
    };
  }

  /** The quotations that have all these words, or others of the same roots, in whatever order. */
  holding({ roots }: Numbered): number[] {
    const lists = [...new Set(roots)].map((root) => this.#holders[root] ?? []);
    const [rarest = [], ...others] = lists.sort((a, b) => a.length - b.length);
    const sets = rarest.length === 0 ? [] : others.map((list) => new Set(list));
    return rarest.filter((quote) => sets.every((set) => set.has(quote)));
  }

  /** The quotations that share most of these words that tell something, best first. */
  nearest(read: Numbered, limit: number): Nearby[] {
    const weights = weightsOfRoots(read);
    const scores = new Float64Array(this.size);
    const telling = new Uint16Array(this.size);
    let whole = 0;
    let best = 0;
    for (const [root, weight] of weights) {
      whole += weight;
      for (const quote of this.#holders[root] ?? []) {
        const score = (scores[quote] ?? 0) + weight;
        scores[quote] = score;
        telling[quote] = (telling[quote] ?? 0) + 1;
        best = Math.max(best, score);
      }
    }
    return Array.from(scores.keys())
      .filter((quote) => (scores[quote] ?? 0) > best / 4)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
      .slice(0, limit)
      .map((quote) => ({
        quote,
        share: (scores[quote] ?? 0) / whole,
        telling: telling[quote] ?? 0,
      }));
  }

  #learn(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const root = rootOf(word);
    const rootNumber = this.#rootNumbers.get(root) ?? this.#holders.push([]) - 1;
    this.#rootNumbers.set(root, rootNumber);
    const number = this.#roots.push(rootNumber) - 1;
    this.#numbers.set(word, number);
    return number;
  }
}

/** A quotation that shares words with a text. */
export interface Nearby {
  readonly quote: number;
  /** What share of the weight of those words of the text. */
  readonly share: number;
  /** How many of them. */
  readonly telling: number;
}

/** The roots of the words that tell something; of all, where none does. */
function weightsOfRoots({ roots, weights }: Numbered): Map<number, number> {
  const all = Array.from(roots, (root, at) => [root, weights[at] ?? 0] as const);
  const telling = all.filter(([, weight]) => weight > 0.1);
  return new Map(telling.length > 0 ? telling : all);
}

// Marks that strict comparison takes for apostrophes, and search does not.
const wordsOf = (text: string) => words(text.replaceAll(/[`´‛‚‹›]/g, '’'));
