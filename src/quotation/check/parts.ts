/** Of which quotations a text is put together. */
import type { Numbered } from './numbered.ts';

/** A run of words of the text that stands in one quotation. */
export interface Run {
  readonly quote: number;
  /** The words of the text, from and up to. */
  readonly from: number;
  readonly to: number;
}

const fewest = 4;

/** The longest runs of at least four words, from the first word on, that stand in any of the quotations. */
export function runs({ numbers, weights }: Numbered, quotes: readonly Int32Array[]): Run[] {
  const found: Run[] = [];
  for (let from = 0; from < numbers.length; ) {
    let best: Run | undefined;
    const before = found.at(-1)?.quote;
    for (const [quote, recorded] of inOrder(quotes, before)) {
      const length = longest(numbers, from, recorded);
      if (length >= fewest && length > (best ? best.to - best.from : 0))
        best = { quote, from, to: from + length };
    }
    const telling = weights.subarray(best?.from ?? 0, best?.to ?? 0).some((each) => each > 0.1);
    if (best && telling) found.push(best);
    from = best && telling ? best.to : from + 1;
  }
  return joined(found);
}

/** Of quotations that hold a run as long, the one that held the run before is meant. */
const inOrder = (
  quotes: readonly Int32Array[],
  before: number | undefined,
): (readonly [number, Int32Array])[] => {
  const all = [...quotes.entries()];
  return before === undefined ? all : [[before, quotes[before] ?? new Int32Array()], ...all];
};

/** How many words from one on stand together in a quotation. */
function longest(numbers: Int32Array, from: number, recorded: Int32Array): number {
  let best = 0;
  for (let at = recorded.indexOf(numbers[from] ?? 0); at !== -1; ) {
    let length = 1;
    while (from + length < numbers.length && recorded[at + length] === numbers[from + length])
      length += 1;
    best = Math.max(best, length);
    at = recorded.indexOf(numbers[from] ?? 0, at + 1);
  }
  return best;
}

/** Runs of one quotation that follow each other as one, with the word or two between them. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.quote === run.quote && run.from - last.to <= 2)
      all[all.length - 1] = { ...last, to: run.to };
    else all.push(run);
  }
  return all;
}

/** How many words of the text the runs hold. */
export const covered = (runs: readonly Run[]): number =>
  runs.reduce((sum, { from, to }) => sum + to - from, 0);
