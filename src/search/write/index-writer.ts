/** Puts an index on disk: whole files, and tables of pieces in packs. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Writer } from '../codec/bytes.ts';
import { files } from '../codec/files.ts';
import {
  type Apart,
  apartPart,
  buildOf,
  type Part,
  packSize,
  partName,
  slotPart,
  slotSizes,
  type Table,
} from '../codec/packs.ts';
import { sealed, sealLength, sealOf } from '../codec/seal.ts';

/** The most that a slot takes to tell how long its body is. */
const headLength = 3;

/** How many bytes of a body fit a slot of this table. */
export const roomIn = (table: Table): number => slotSizes[table] - sealLength - headLength;

/** Rows, small, as a slot of texts or lists has them. */
export const packed = (rows: unknown): Uint8Array => deflateRawSync(JSON.stringify(rows));

/** A pack that is being filled. */
interface Open {
  readonly pack: string;
  readonly bytes: Writer;
}

export class IndexWriter {
  readonly #folder: string;
  readonly #open = new Map<string, Open>();
  readonly #slots = new Map<Table, number>();
  readonly #seals: Record<string, string> = {};
  readonly #apart = new Map<Table, { pack: number; start: number }>();

  /** What lies in the folder is written over. */
  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
  }

  /** A file that is read whole. */
  file(name: string, body: string): void {
    this.#write(name, sealed(name, body));
  }

  /** The next slot of a table. */
  slot(table: Table, body: Uint8Array): void {
    const number = this.#slots.get(table) ?? 0;
    this.#slots.set(table, number + 1);
    const part = slotPart([table, number]);
    const slot = new Writer().number(body.length * 2);
    if (body.length <= roomIn(table)) slot.append(body);
    else {
      // Where the rest lies is told in as many bytes as any place takes.
      const here = roomIn(table) - 12;
      slot.clear().number(here * 2 + 1);
      for (const each of this.apart(table, body.subarray(here))) slot.number(each);
      slot.append(body.subarray(0, here));
    }
    this.#put(table, part, slot.append(new Uint8Array(part.length - sealLength - slot.length)));
  }

  /** What has no slot, and is found by the place that it is given. */
  apart(table: Table, body: Uint8Array): Apart {
    const length = body.length + sealLength;
    let { pack, start } = this.#apart.get(table) ?? { pack: 0, start: 0 };
    if (start > 0 && start + length > packSize) [pack, start] = [pack + 1, 0];
    this.#apart.set(table, { pack, start: start + length });
    const place: Apart = [pack, start, length];
    this.#put(`${table} apart`, apartPart(table, place), new Writer().append(body));
    return place;
  }

  /** Writes what is not yet written. */
  end(): void {
    for (const open of this.#open.values()) this.#close(open);
    this.file(files.packs, JSON.stringify(this.#seals));
  }

  #put(row: string, part: Part, body: Writer): void {
    let open = this.#open.get(row);
    if (open?.pack !== part.pack) {
      if (open) this.#close(open);
      open = { pack: part.pack, bytes: open?.bytes.clear() ?? new Writer() };
      this.#open.set(row, open);
    }
    open.bytes.append(sealed(partName(buildOf(this.#folder), part), body.bytes));
  }

  #close({ pack, bytes }: Open): void {
    this.#seals[pack] = sealOf(pack, bytes.bytes);
    this.#write(pack, bytes.bytes);
  }

  #write(name: string, bytes: Uint8Array): void {
    const path = join(this.#folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
