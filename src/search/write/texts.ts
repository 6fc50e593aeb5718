/** The texts of a corpus, as many in a slot as fit. */
import { blocksInSlot, type Corpus } from '../codec/files.ts';
import { type IndexWriter, packed, roomIn } from './index-writer.ts';

/** Writes them in order, and gives each its number; `rowsOf` is what a slot holds of some. */
export function writeTexts<Text extends { readonly words: string }>(
  corpus: Corpus,
  texts: readonly Text[],
  rowsOf: (some: readonly Text[]) => unknown,
  writer: IndexWriter,
): number[] {
  const table = `${corpus}/texts` as const;
  const most = blocksInSlot[corpus];
  const room = roomIn(table);
  const numbers: number[] = [];
  // As many letters as fitted the slot before are tried first; to pack is what takes time.
  let letters = room * 2;
  for (let [from, slot] = [0, 0]; from < texts.length; slot++) {
    const some = texts.slice(from, from + most);
    const bodyOf = (count: number): Uint8Array => packed(rowsOf(some.slice(0, count)));
    let count = Math.max(1, countWithin(letters, some));
    let body = bodyOf(count);
    while (body.length > room && count > 1) body = bodyOf(--count);
    // Another is tried where one of middle length has room.
    while (count < some.length && body.length * (1 + 1 / count) <= room) {
      const more = bodyOf(count + 1);
      if (more.length > room) break;
      [count, body] = [count + 1, more];
    }
    for (let row = 0; row < count; row++) numbers.push(slot * most + row);
    writer.slot(table, body);
    letters = (lettersOf(some.slice(0, count)) * room) / body.length;
    from += count;
  }
  return numbers;
}

const lettersOf = (texts: readonly { readonly words: string }[]): number =>
  texts.reduce((sum, { words }) => sum + words.length, 0);

/** How many of the first of them have no more letters than that. */
function countWithin(letters: number, texts: readonly { readonly words: string }[]): number {
  let [count, left] = [0, letters];
  for (const { words } of texts) {
    left -= words.length;
    if (left < 0) break;
    count++;
  }
  return count;
}
