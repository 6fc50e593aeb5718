/** What every engine in the comparison is to do, whatever its own interface. */

export interface Found {
  readonly url: string;
  /** The whole text. */
  readonly words: string;
}

/** Looks for a phrase as well as the engine can, and gives its hits in order, each read when it is asked for. */
export type Ask = (phrase: string) => Promise<readonly (() => Promise<Found>)[]>;

/** How an engine is asked, by its manual: for words that stand together, and for what is half remembered or misspelt. */
export interface Asks {
  readonly phrase: Ask;
  readonly loosely: Ask;
}

/** Makes an engine ready in the browser; `base` is where its files are. */
export type Open = (base: string) => Promise<Asks>;

/** What the engines are given of each quotation. */
export interface Item {
  readonly id: number;
  readonly url: string;
  readonly words: string;
  readonly speaker: string;
}

export const ready = (all: readonly Found[]): (() => Promise<Found>)[] =>
  all.map((found) => async () => found);
