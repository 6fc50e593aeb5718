/** Chance that falls the same way on every machine and in every run. */

export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, but never, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let bits = this.#state;
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
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
