/** A text of many words: the passages of it that stand in the record. */
import type { Answer, Lookup, Part } from './answer.ts';
import { partOf } from './loose.ts';
import { numbering, textOf } from './numbered.ts';
import { peel } from './pasted/peel.ts';

/** So many words are compared. */
const mostWords = 60_000;

const fewest = 6;

interface Run {
  readonly from: number;
  readonly place: number;
  to: number;
}

/** The passages of a long text that stand in the record, by the places of its pairs of words: each pair is looked up once. */
export async function passagesIn(
  pasted: string,
  record: Lookup,
  told: (share: number) => void,
): Promise<Answer> {
  const { text, peeled } = peel(pasted);
  const read = numbering()(text.slice(0, 400_000));
  const words = read.words.slice(0, mostWords).map(({ word }) => word);
  const runs = await runsIn(words, record, told);
  const parts = new Map<string, Part>();
  for (const { from, to, place } of runs.slice(0, 1000)) {
    const quote = await record.at(place);
    const own = textOf(read, from, to);
    const key = `${quote.url} ${own}`;
    if (!parts.has(key)) parts.set(key, partOf(own, quote));
  }
  const isCut = read.words.length > mostWords || text.length > 400_000;
  return {
    verdict:
      parts.size > 0 ? { kind: 'in part', parts: [...parts.values()] } : { kind: 'not here' },
    text,
    leftOut: '',
    peeled,
    ...(isCut && {
      limit: `It is so long that only its first ${words.length} words were compared.`,
    }),
  };
}

/** Runs of at least six words that stand together in one quotation, a word or two between them forgiven; the longest of those that overlap. */
async function runsIn(
  words: readonly string[],
  record: Lookup,
  told: (share: number) => void,
): Promise<Run[]> {
  const places = new Map<string, readonly number[]>();
  const all: Run[] = [];
  // A run by the distance between text and record, which is the same all along it.
  const open = new Map<number, Run>();
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined) break;
    if (at % 2000 === 0) told(at / words.length);
    const pair = `${word} ${next}`;
    let here = places.get(pair);
    if (!here) {
      here = await record.places(word, next);
      places.set(pair, here);
    }
    for (const place of here) {
      const run = open.get(place - at);
      if (run && at - run.to <= 2) run.to = at + 2;
      else {
        const begun = { from: at, to: at + 2, place };
        open.set(place - at, begun);
        all.push(begun);
      }
    }
  }
  // In the order in which they begin, as they were found.
  const long = all.filter(({ from, to }) => to - from >= fewest);
  const kept: Run[] = [];
  for (const run of long) {
    const last = kept.at(-1);
    if (last && run.from < last.to) {
      if (run.to - run.from > last.to - last.from) kept[kept.length - 1] = run;
    } else kept.push(run);
  }
  return kept;
}
