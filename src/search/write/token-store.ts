/** The words of a corpus as numbers, in the order in which they stand: small enough for millions. */
import { words } from '../../dossier/words.ts';

/** Grows block by block; `freeze` gives what the writers of shards read. */
export class TokenStore {
  readonly #ids = new Map<string, number>();
  /** The words of each run of letters between spaces: no word holds a space, so a run is taken apart once. */
  readonly #runs = new Map<string, readonly number[]>();
  #tokens = new Int32Array(1 << 16);
  #length = 0;
  readonly #starts: number[] = [];

  /** Adds a block; nothing that is found later runs over its end. */
  add(text: string): void {
    this.#starts.push(this.#length);
    for (const run of text.split(' ')) {
      const ids = this.#runs.get(run) ?? this.#taken(run);
      if (this.#length + ids.length > this.#tokens.length) this.#grow(ids.length);
      for (const id of ids) this.#tokens[this.#length++] = id;
    }
  }

  freeze(): Tokens {
    return {
      vocabulary: [...this.#ids.keys()],
      tokens: this.#tokens.subarray(0, this.#length),
      starts: Int32Array.from([...this.#starts, this.#length]),
    };
  }

  #taken(run: string): readonly number[] {
    const ids = words(run).map(({ word }) => {
      const id = this.#ids.get(word) ?? this.#ids.size;
      this.#ids.set(word, id);
      return id;
    });
    this.#runs.set(run, ids);
    return ids;
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
}
