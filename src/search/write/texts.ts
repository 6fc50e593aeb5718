/** The texts of a corpus, as many in a slot as fit. */
import { blocksInSlot, type Corpus } from '../codec/files.ts';
import { type IndexWriter, packed, roomIn } from './index-writer.ts';

/** Writes them in order, and gives each its number; `rowsOf` is what a slot holds of some. */
export function writeTexts<Text>(
  corpus: Corpus,
  texts: readonly Text[],
  rowsOf: (some: readonly Text[]) => unknown,
  writer: IndexWriter,
): number[] {
  const table = `${corpus}/texts` as const;
  const most = blocksInSlot[corpus];
  const numbers: number[] = [];
  let expected = most;
  for (let [from, slot] = [0, 0]; from < texts.length; slot++) {
    const bodyOf = (count: number): Uint8Array => packed(rowsOf(texts.slice(from, from + count)));
    const room = roomIn(table);
    const left = Math.min(most, texts.length - from);
    // Neighbours are about as long: what fitted the slot before is tried first.
    let count = Math.min(expected, left);
    let body = bodyOf(count);
    while (body.length > room && count > 1) body = bodyOf(--count);
    // Another is tried where one of middle length has room.
    while (count < left && body.length * (1 + 1 / count) <= room) {
      const more = bodyOf(count + 1);
      if (more.length > room) break;
      [count, body] = [count + 1, more];
    }
    for (let row = 0; row < count; row++) numbers.push(slot * most + row);
    writer.slot(table, body);
    [from, expected] = [from + count, count];
  }
  return numbers;
}
