/** The index of one build, read file by file, each when it is first needed. */
import type { Plan } from '../codec/files.ts';
import { files } from '../codec/files.ts';
import { UnreadableIndex, unsealed } from '../codec/seal.ts';

const decoder = new TextDecoder();

/** Gives bodies of files that are as they were built, and throws `UnreadableIndex` for any other. */
export class IndexFolder {
  readonly #base: string;
  readonly #read = new Map<string, Promise<Uint8Array>>();

  /** `base` is the folder's address, with its last slash; a plan that came with the page need not be fetched. */
  constructor(base: string, plan?: Uint8Array) {
    this.#base = base;
    if (plan) this.#read.set(files.plan, Promise.resolve(plan));
  }

  bytes(name: string): Promise<Uint8Array> {
    let body = this.#read.get(name);
    if (!body) {
      // What failed is asked for again the next time.
      body = this.#fetched(name).catch((error) => {
        this.#read.delete(name);
        throw error;
      });
      this.#read.set(name, body);
    }
    return body;
  }

  /** Asks for files before they are needed, all at once; a fault shows when they are. */
  async askFor(names: readonly string[]): Promise<void> {
    await Promise.allSettled(names.map((name) => this.bytes(name)));
  }

  async json<T>(name: string): Promise<T> {
    return JSON.parse(decoder.decode(await this.bytes(name))) as T;
  }

  plan(): Promise<Plan> {
    return this.json(files.plan);
  }

  async #fetched(name: string): Promise<Uint8Array> {
    try {
      return await this.#once(name, 'default');
    } catch (error) {
      // A cache may keep for a year what was damaged on its way.
      if (error instanceof UnreadableIndex) return this.#once(name, 'reload');
      throw new UnreadableIndex(`${name}: ${error}`);
    }
  }

  async #once(name: string, cache: RequestCache): Promise<Uint8Array> {
    const response = await fetch(this.#base + name, { cache });
    if (!response.ok) throw new UnreadableIndex(`${response.status} for ${name}`);
    return unsealed(name, new Uint8Array(await response.arrayBuffer()));
  }
}
