/** What a corpus leaves to chance, the same on every machine and in every run. */
import { chance } from '../../chance.ts';

export class Chance {
  /** From 0 up to, but never, 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = chance(seed);
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Both ends included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  shuffled<T>(all: readonly T[]): T[] {
    const result = [...all];
    for (let at = result.length - 1; at > 0; at--) {
      const other = this.below(at + 1);
      [result[at], result[other]] = [result[other] as T, result[at] as T];
    }
    return result;
  }
}

/** Draws from a list as words fall in English: the n-th of it 1 / (n + 2.7) times as often (Zipf, Mandelbrot). */
export function zipf<T>(of: readonly T[], chance: Chance): () => T {
  const sums = new Float64Array(of.length);
  let sum = 0;
  for (let at = 0; at < of.length; at++) {
    sum += 1 / (at + 3.7);
    sums[at] = sum;
  }
  return () => {
    const wanted = chance.next() * sum;
    let [low, high] = [0, of.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return of[low] as T;
  };
}
