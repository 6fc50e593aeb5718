/** Where in a quotation of the record a text stands as nearly as it can. */
import type { Numbered } from './numbered.ts';

export interface Passage {
  /** The words of the record, from and up to. */
  readonly from: number;
  readonly to: number;
  /** What it takes to make one of the other: 0 if the words are the same. */
  readonly cost: number;
  /** How many words, and what weight of them, stand in both in the same order. */
  readonly kept: number;
  readonly weight: number;
}

// A stretch left out counts little more than one word, so that a shortened quotation stays in one passage.
const leavingOut = 1;
const leavingOutMore = 0.1;

/** Ways of reading the text up to one word against the record, one for each word up to which it is read. */
class Row {
  readonly cost: Float64Array;
  readonly from: Int32Array;
  readonly kept: Int32Array;
  readonly weight: Float64Array;

  constructor(length: number) {
    this.cost = new Float64Array(length);
    this.from = new Int32Array(length);
    this.kept = new Int32Array(length);
    this.weight = new Float64Array(length);
  }

  /** Goes on from another way, at a price; unless there is a cheaper one already. */
  take(at: number, other: Row, there: number, price: number, weight = 0): void {
    const cost = (other.cost[there] ?? 0) + price;
    const kept = (other.kept[there] ?? 0) + (weight > 0 ? 1 : 0);
    const own = this.cost[at] ?? 0;
    if (cost > own || (cost === own && kept <= (this.kept[at] ?? 0))) return;
    this.cost[at] = cost;
    this.kept[at] = kept;
    this.from[at] = other.from[there] ?? 0;
    this.weight[at] = (other.weight[there] ?? 0) + weight;
  }
}

/**
 * The passage at the least cost: a word changed or put in costs 1, a stretch left out 1 and a little
 * (Gotoh 1982, free at both ends of the record).
 */
export function passage({ numbers, weights }: Numbered, recorded: Int32Array): Passage {
  const size = recorded.length + 1;
  let [above, row] = [new Row(size), new Row(size)];
  const gaps = new Row(size);
  for (let column = 0; column < size; column++) above.from[column] = column;
  for (let at = 0; at < numbers.length; at++) {
    row.cost.fill(Infinity);
    gaps.cost.fill(Infinity);
    row.take(0, above, 0, 1);
    for (let column = 1; column < size; column++) {
      const same = recorded[column - 1] === numbers[at];
      row.take(column, above, column - 1, same ? 0 : 1, same ? weights[at] : 0);
      row.take(column, above, column, 1);
      gaps.take(column, row, column - 1, leavingOut);
      gaps.take(column, gaps, column - 1, leavingOutMore);
      row.take(column, gaps, column, 0);
    }
    [above, row] = [row, above];
  }
  let to = 0;
  for (let column = 1; column < size; column++) {
    const dearer = (above.cost[column] ?? 0) - (above.cost[to] ?? 0);
    // Of two as cheap, the one that keeps more words; a last word that differs stands for the one of the record.
    if (dearer < 0 || (dearer === 0 && (above.kept[column] ?? 0) >= (above.kept[to] ?? 0)))
      to = column;
  }
  return {
    from: above.from[to] ?? 0,
    to,
    cost: above.cost[to] ?? 0,
    kept: above.kept[to] ?? 0,
    weight: above.weight[to] ?? 0,
  };
}

/** What a passage costs at least: the words that stand nowhere in the record. */
export function leastCost({ numbers }: Numbered, recorded: Int32Array): number {
  const there = new Set(recorded);
  return numbers.reduce((cost, number) => cost + (there.has(number) ? 0 : 1), 0);
}
