/** A text as the checker compares it: its words as numbers. */

export interface Numbered {
  readonly text: string;
  /** One for each word; one that the record has nowhere is negative. */
  readonly numbers: Int32Array;
  /** The same for the roots of the words. */
  readonly roots: Int32Array;
  /** How much each word tells, from 0 to 1. */
  readonly weights: Float64Array;
  /** Where each word stands, in UTF-16 units. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** The words from one index up to another. */
export const section = (
  { text, numbers, roots, weights, places }: Numbered,
  from: number,
  to?: number,
): Numbered => ({
  text,
  numbers: numbers.subarray(from, to),
  roots: roots.subarray(from, to),
  weights: weights.subarray(from, to),
  places: places.slice(from, to),
});

/** The text of the words from one index up to another, with what stands between them. */
export const textOf = ({ text, places }: Numbered, from: number, to: number): string =>
  text.slice(places[from]?.start ?? 0, places[to - 1]?.end ?? 0);
