/** The words of a corpus as numbers, in the order in which they stand: small enough for millions. */

/** Grows block by block; `freeze` gives what the writers of shards read. */
export class TokenStore {
  readonly #ids = new Map<string, number>();
  #tokens = new Int32Array(1 << 16);
  #length = 0;
  readonly #starts: number[] = [];
  readonly #fields = new Map<string, number[]>();

  /** Adds the words of a block, as search compares them, and those of its fields; no phrase that is found runs over its end. */
  add(words: readonly string[], fields: Iterable<string> = []): void {
    for (const word of new Set(fields)) {
      const blocks = this.#fields.get(word) ?? [];
      this.#fields.set(word, blocks);
      blocks.push(this.#starts.length);
    }
    this.#starts.push(this.#length);
    if (this.#length + words.length > this.#tokens.length) this.#grow(words.length);
    for (const word of words) this.#tokens[this.#length++] = this.#idOf(word);
  }

  /** `numbers` gives each block, in the order in which they were added, its number. */
  freeze(numbers: Tokens['numbers']): Tokens {
    return {
      numbers,
      vocabulary: [...this.#ids.keys()],
      tokens: this.#tokens.subarray(0, this.#length),
      starts: Int32Array.from([...this.#starts, this.#length]),
      fields: this.#fields,
    };
  }

  #idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.#ids.size);
    return this.#ids.size - 1;
  }

  #grow(more: number): void {
    const larger = new Int32Array((this.#tokens.length + more) * 2);
    larger.set(this.#tokens);
    this.#tokens = larger;
  }
}

export interface Tokens {
  readonly vocabulary: readonly string[];
  /** Positions in the vocabulary. */
  readonly tokens: Int32Array;
  /** At which token each block starts; one more for the end. */
  readonly starts: Int32Array;
  /** The number of each block; they rise. */
  readonly numbers: readonly number[];
  /** The blocks of words that stand in no text. */
  readonly fields: ReadonlyMap<string, readonly number[]>;
}
