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

// Every place that is asked for is in the row.
const valueAt = (row: Float64Array, at: number): number => row[at] ?? 0;

/** Ways of reading the text up to one word against the record, one for each word up to which it is read. */
class Row {
  readonly cost: Float64Array;
  readonly from: Float64Array;
  readonly kept: Float64Array;
  readonly weight: Float64Array;

  constructor(length: number) {
    this.cost = new Float64Array(length);
    this.from = new Float64Array(length);
    this.kept = new Float64Array(length);
    this.weight = new Float64Array(length);
  }

  /** Goes on from another way, at a price; unless there is a cheaper one already. */
  take(at: number, other: Row, there: number, price: number, weight = 0): void {
    const cost = valueAt(other.cost, there) + price;
    const kept = valueAt(other.kept, there) + (weight > 0 ? 1 : 0);
    const own = valueAt(this.cost, at);
    if (cost > own || (cost === own && kept <= valueAt(this.kept, at))) return;
    this.cost[at] = cost;
    this.kept[at] = kept;
    this.from[at] = valueAt(other.from, there);
    this.weight[at] = valueAt(other.weight, there) + weight;
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
    const dearer = valueAt(above.cost, column) - valueAt(above.cost, to);
    // Of two as cheap, the one that keeps more words; a last word that differs stands for the one of the record.
    if (dearer < 0 || (dearer === 0 && valueAt(above.kept, column) >= valueAt(above.kept, to)))
      to = column;
  }
  return {
    from: valueAt(above.from, to),
    to,
    cost: valueAt(above.cost, to),
    kept: valueAt(above.kept, to),
    weight: valueAt(above.weight, to),
  };
}

/** What a passage costs at least: the words that stand nowhere in the record. */
export function leastCost({ numbers }: Numbered, recorded: Int32Array): number {
  const there = new Set(recorded);
  return numbers.reduce((cost, number) => cost + (there.has(number) ? 0 : 1), 0);
}
