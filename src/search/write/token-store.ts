/** The words of a corpus as numbers, in the order in which they stand: small enough for millions. */
import { spellings } from './spellings.ts';

/** Grows block by block; `freeze` gives what the writers of shards read. */
export class TokenStore {
  readonly #ids = new Map<string, number>();
  #tokens = new Int32Array(1 << 16);
  #length = 0;
  readonly #starts: number[] = [];

  /** Adds a block; nothing that is found later runs over its end. */
  add(text: string): void {
    this.#starts.push(this.#length);
    for (const word of spellings(text)) {
      let id = this.#ids.get(word);
      if (id === undefined) {
        id = this.#ids.size;
        this.#ids.set(word, id);
      }
      if (this.#length === this.#tokens.length) this.#grow();
      this.#tokens[this.#length++] = id;
    }
  }

  freeze(): Tokens {
    return {
      vocabulary: [...this.#ids.keys()],
      tokens: this.#tokens.subarray(0, this.#length),
      starts: Int32Array.from([...this.#starts, this.#length]),
    };
  }

  #grow(): void {
    const larger = new Int32Array(this.#tokens.length * 2);
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
}
