/** The index of single words: for each, every block that holds it. */
import { Writer } from '../codec/bytes.ts';
import { wordShard } from '../codec/files.ts';
import { writeBlocks } from '../codec/lists.ts';
import type { Shard } from './pair-shards.ts';
import type { Tokens } from './token-store.ts';

/** All shards of the words, in order; with `beginnings`, words that begin alike share one. */
export function* wordShards(
  all: readonly Entry[],
  shards: number,
  farFrom: number,
  beginnings: boolean,
): Generator<Shard> {
  const groups = Array.from({ length: shards }, (): Entry[] => []);
  for (const entry of all)
    groups[wordShard(entry.word, { words: shards, beginnings })]?.push(entry);
  for (const own of groups) {
    const body = new Writer();
    const far = new Map<number, Uint8Array>();
    const entries = own.sort((a, b) => (a.word < b.word ? -1 : 1));
    let last = '';
    for (const [at, { word, blocks }] of entries.entries()) {
      const list = new Writer();
      writeBlocks(list, blocks);
      const isFar = list.bytes.length > farFrom;
      const kept = alike(last, word);
      body
        .number(kept)
        .text(word.slice(kept))
        .number(blocks.length * 2 + Number(isFar));
      if (isFar) far.set(at, list.bytes);
      else body.append(list.bytes);
      last = word;
    }
    yield { body: body.bytes, far };
  }
}

/** How many units two words have in common from the first. */
function alike(one: string, two: string): number {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  // Half a surrogate pair is no text.
  return /[\uDC00-\uDFFF]/.test(two[at] ?? '') ? at - 1 : at;
}

/** A word and the blocks that have it. */
interface Entry {
  readonly word: string;
  readonly blocks: ArrayLike<number>;
}

/** Every word, of texts and of fields, with the blocks that have it. */
export function blocksByWord({ vocabulary, tokens, starts, fields }: Tokens): Entry[] {
  const eachOnce = (visit: (id: number, block: number) => void): void => {
    const seen = new Int32Array(vocabulary.length).fill(-1);
    for (let block = 0; block < starts.length - 1; block++) {
      for (let at = starts[block] ?? 0; at < (starts[block + 1] ?? 0); at++) {
        const id = tokens[at] ?? 0;
        if (seen[id] === block) continue;
        seen[id] = block;
        visit(id, block);
      }
    }
  };
  const ends = new Int32Array(vocabulary.length + 1);
  eachOnce((id) => {
    ends[id + 1] = (ends[id + 1] ?? 0) + 1;
  });
  for (let id = 0; id < vocabulary.length; id++)
    ends[id + 1] = (ends[id + 1] ?? 0) + (ends[id] ?? 0);
  const next = ends.slice();
  const all = new Int32Array(ends[vocabulary.length] ?? 0);
  eachOnce((id, block) => {
    const at = next[id] ?? 0;
    next[id] = at + 1;
    all[at] = block;
  });
  return [
    ...vocabulary.map((word, id) => ({ word, blocks: all.subarray(ends[id], ends[id + 1]) })),
    ...Array.from(fields, ([word, blocks]) => ({ word, blocks })),
  ];
}
