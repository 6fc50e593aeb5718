/** A shard whose longest lists stand apart, so that the rest fits a slot. */
import { Writer } from '../codec/bytes.ts';
import type { Table } from '../codec/packs.ts';
import { type IndexWriter, roomIn } from './index-writer.ts';

// Where a list lies takes about as many bytes; a shorter one gains nothing by standing apart.
const placeLength = 8;

/** Fills one shard after the other, in the same memory. */
export class Shard {
  /** By what the next entry is found, and its list; both are written before it is added. */
  readonly key = new Writer();
  readonly list = new Writer();
  readonly #entries: { keyEnd: number; listEnd: number; length: number; size: number }[] = [];
  readonly #body = new Writer();

  /** Adds what was written as an entry, whose list has so many members. */
  add(size: number): void {
    const length = this.list.length - (this.#entries.at(-1)?.listEnd ?? 0);
    this.#entries.push({ keyEnd: this.key.length, listEnd: this.list.length, length, size });
  }

  /** Puts all into the next slot of a table, and starts anew. */
  put(writer: IndexWriter, table: Table): void {
    const body = this.#body.clear();
    const apart = this.#longest(roomIn(table));
    let [keyFrom, listFrom] = [0, 0];
    for (const entry of this.#entries) {
      const isApart = apart.has(entry);
      body.append(this.key.bytes.subarray(keyFrom, entry.keyEnd));
      body.number(entry.size * 2 + Number(isApart));
      const list = this.list.bytes.subarray(listFrom, entry.listEnd);
      if (isApart) for (const each of writer.apart(table, list)) body.number(each);
      else body.append(list);
      [keyFrom, listFrom] = [entry.keyEnd, entry.listEnd];
    }
    writer.slot(table, body.bytes);
    this.key.clear();
    this.list.clear();
    this.#entries.length = 0;
  }

  /** The entries whose lists must go so that the others have room. */
  #longest(room: number): ReadonlySet<object> {
    const apart = new Set<object>();
    let length = this.key.length + this.list.length;
    for (const { size } of this.#entries) length += size < 64 ? 1 : size < 8192 ? 2 : 3;
    if (length <= room) return apart;
    for (const entry of this.#entries.toSorted((a, b) => b.length - a.length)) {
      if (length <= room || entry.length <= placeLength) break;
      apart.add(entry);
      length += placeLength - entry.length;
    }
    return apart;
  }
}
