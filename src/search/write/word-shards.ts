/** The index of single words: for each, every block that holds it. */
import { type Corpus, type Spread, wordShard } from '../codec/files.ts';
import { writeBlocks } from '../codec/lists.ts';
import type { IndexWriter } from './index-writer.ts';
import { Shard } from './shard.ts';
import type { Tokens } from './token-store.ts';

/** Writes the words of a corpus; those that begin alike may share a shard. */
export function writeWords(
  corpus: Corpus,
  all: readonly WordBlocks[],
  spread: Spread,
  writer: IndexWriter,
): void {
  const groups = Array.from({ length: spread.words }, (): WordBlocks[] => []);
  for (const each of all) groups[wordShard(each.word, spread)]?.push(each);
  const shard = new Shard();
  for (const own of groups) {
    let last = '';
    for (const { word, blocks } of own.sort((a, b) => (a.word < b.word ? -1 : 1))) {
      const kept = alike(last, word);
      shard.key.number(kept).text(word.slice(kept));
      writeBlocks(shard.list, blocks);
      shard.add(blocks.length);
      last = word;
    }
    shard.put(writer, `${corpus}/words`);
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
interface WordBlocks {
  readonly word: string;
  readonly blocks: ArrayLike<number>;
}

/** Every word, of texts and of fields, with the blocks that have it. */
export function blocksByWord({
  vocabulary,
  tokens,
  starts,
  numbers,
  fields,
}: Tokens): WordBlocks[] {
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
    all[at] = numbers[block] ?? 0;
  });
  return [
    ...vocabulary.map((word, id) => ({ word, blocks: all.subarray(ends[id], ends[id + 1]) })),
    ...Array.from(fields, ([word, blocks]) => ({
      word,
      blocks: blocks.map((block) => numbers[block] ?? 0),
    })),
  ];
}
