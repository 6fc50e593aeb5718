/** The index of one build, read piece by piece, each when it is first needed. */
import { Reader } from '../codec/bytes.ts';
import { files, type Plan } from '../codec/files.ts';
import {
  type Apart,
  apartPart,
  askForPart,
  buildOf,
  type Part,
  partAddress,
  partName,
  type Slot,
  slotPart,
  type Table,
} from '../codec/packs.ts';
import { sealOf, UnreadableIndex, unsealed } from '../codec/seal.ts';

/** What was asked for before the search was there, by its address. */
export type Started = Map<string, Promise<Response>>;

/** Gives what is as it was built, and throws `UnreadableIndex` for all else. */
export class IndexFolder {
  readonly #base: string;
  readonly #started: Started | undefined;
  readonly #read = new Map<string, Promise<unknown>>();
  /** Packs that came whole. */
  readonly #packs = new Map<string, Uint8Array>();

  /** `base` is the folder's address, with its last slash; a plan that came with the page need not be fetched. */
  constructor(base: string, plan?: Uint8Array, started?: Started) {
    this.#base = base;
    this.#started = started;
    if (plan) this.#read.set(files.plan, json(plan));
  }

  plan(): Promise<Plan> {
    return this.whole(files.plan);
  }

  /** A file that is read whole. */
  whole<T>(name: string): Promise<T> {
    return this.#once(name, async () =>
      json<T>(await this.#sure(name, (bytes) => unsealed(name, bytes))),
    );
  }

  /** The body of a slot. */
  slot(slot: Slot): Promise<Uint8Array> {
    return this.#once(`${slot}`, async () => {
      const reader = new Reader(await this.#part(slotPart(slot)));
      const head = reader.number();
      const length = Math.floor(head / 2);
      if (head % 2 === 0) return reader.bytes(length);
      const place: Apart = [reader.number(), reader.number(), reader.number()];
      const rest = await this.apart(slot[0], place);
      const body = new Uint8Array(length + rest.length);
      body.set(reader.bytes(length));
      body.set(rest, length);
      return body;
    });
  }

  /** The rows of a slot of texts or lists. */
  rows<T>(slot: Slot): Promise<T> {
    return this.#once(`rows of ${slot}`, async () => {
      const body = new Blob([(await this.slot(slot)) as BlobPart]).stream();
      const inflated = body.pipeThrough(new DecompressionStream('deflate-raw'));
      return (await new Response(inflated).json()) as T;
    });
  }

  /** What stands apart from the slots of a table. */
  apart(table: Table, place: Apart): Promise<Uint8Array> {
    return this.#once(`${table} apart ${place}`, () => this.#part(apartPart(table, place)));
  }

  /** Takes packs of tables whole, so that nothing of them is asked for again. */
  async take(tables: readonly Table[]): Promise<void> {
    const seals = Object.entries(await this.whole<Record<string, string>>(files.packs));
    const own = seals.filter(([pack]) => tables.some((table) => pack.startsWith(`${table}/`)));
    await Promise.all(
      own.map(async ([pack, seal]) => {
        const body = await this.#sure(pack, (bytes) => {
          if (sealOf(pack, bytes) !== seal)
            throw new UnreadableIndex(`${pack} is not as it was built.`);
          return bytes;
        });
        this.#packs.set(pack, body);
      }),
    );
  }

  /** What failed is asked for again the next time. */
  #once<T>(key: string, read: () => Promise<T>): Promise<T> {
    let found = this.#read.get(key) as Promise<T> | undefined;
    if (!found) {
      found = read().catch((error) => {
        this.#read.delete(key);
        throw error instanceof UnreadableIndex ? error : new UnreadableIndex(`${key}: ${error}`);
      });
      this.#read.set(key, found);
    }
    return found;
  }

  async #part(part: Part): Promise<Uint8Array> {
    const name = partName(buildOf(this.#base), part);
    const cut = (body: Uint8Array, from: number): Uint8Array =>
      unsealed(name, body.subarray(from, from + part.length));
    const cutOf = (pack: Uint8Array): Uint8Array => {
      const own = cut(pack, part.start);
      this.#packs.set(part.pack, pack);
      return own;
    };
    try {
      const known = this.#packs.get(part.pack);
      if (known) return cutOf(known);
      const address = partAddress(this.#base, part);
      const started = this.#started?.get(address);
      this.#started?.delete(address);
      const response = await (started ?? askForPart(this.#base, part));
      const body = await bodyOf(response);
      // A host that knows no parts of files sends all.
      return response.status === 206 ? cut(body, 0) : cutOf(body);
    } catch {
      // A cache may keep for a year what was damaged on its way; a host may cut parts wrongly.
      return cutOf(await this.#fetch(part.pack, 'reload'));
    }
  }

  /** A file as it was built; one that is not is asked for once more, past any cache. */
  async #sure(name: string, built: (bytes: Uint8Array) => Uint8Array): Promise<Uint8Array> {
    try {
      return built(await this.#fetch(name, 'default'));
    } catch {
      return built(await this.#fetch(name, 'reload'));
    }
  }

  async #fetch(name: string, cache: RequestCache): Promise<Uint8Array> {
    return bodyOf(await fetch(this.#base + name, { cache }));
  }
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  if (!response.ok) throw new UnreadableIndex(`${response.status} for ${response.url}`);
  return new Uint8Array(await response.arrayBuffer());
}

const json = async <T>(body: Uint8Array): Promise<T> =>
  JSON.parse(new TextDecoder().decode(body)) as T;
