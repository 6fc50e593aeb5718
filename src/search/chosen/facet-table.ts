/** What quotations can be narrowed down by, in the browser: choosing, counting, sorting. */
import { type Facet, type FacetFile, facets, type Sort } from '../facets.ts';
import type { SearchState } from '../state.ts';

/** A value of a facet and how many of some quotations have it. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

type Choice = Pick<SearchState, 'chosen' | 'between'>;

export class FacetTable {
  readonly #file: FacetFile;
  /** At which row of the file a quotation stands. */
  readonly #rows: ReadonlyMap<number, number>;

  constructor(file: FacetFile) {
    this.#file = file;
    this.#rows = new Map(file.numbers.map((number, row) => [number, row]));
  }

  /** The numbers of all quotations. */
  get all(): readonly number[] {
    return this.#file.numbers;
  }

  #row(number: number): number {
    return this.#rows.get(number) ?? -1;
  }

  /** Those of some quotations that have all that was chosen; `but` leaves one facet out of account. */
  narrow(numbers: readonly number[], { chosen, between }: Choice, but?: Facet): number[] {
    const wanted = facets.flatMap((facet) => {
      const value = facet === but ? undefined : chosen[facet];
      if (value === undefined) return [];
      const { values, of } = this.#file.columns[facet];
      return [{ of, at: values.findIndex(([own]) => own === value) }];
    });
    const { from = 0, to = 9999 } = between;
    return numbers.filter((number) => {
      const row = this.#row(number);
      const year = this.#file.years[row] ?? 0;
      return year >= from && year <= to && wanted.every(({ of, at }) => of[row]?.includes(at));
    });
  }

  /** In the order of a sort; `relevance` leaves them as they are. Numbers are in the order of the dates said. */
  sort(numbers: readonly number[], sort: Sort): number[] {
    const sorted = [...numbers];
    const published = (number: number): number => this.#file.published[this.#row(number)] ?? 0;
    if (sort === 'oldest') sorted.sort((a, b) => a - b);
    if (sort === 'said') sorted.sort((a, b) => b - a);
    if (sort === 'published') sorted.sort((a, b) => published(b) - published(a) || b - a);
    return sorted;
  }

  /** What stands in a facet among some quotations, by label. */
  options(facet: Facet, numbers: readonly number[]): Option[] {
    const { values, of } = this.#file.columns[facet];
    const counts = new Map<number, number>();
    for (const number of numbers)
      for (const at of of[this.#row(number)] ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
    return values.flatMap(([value, label], at) => {
      const count = counts.get(at);
      return count ? [{ value, label, count }] : [];
    });
  }

  /** What a reader calls a value. */
  labelOf(facet: Facet, value: string): string | undefined {
    return this.#file.columns[facet].values.find(([own]) => own === value)?.[1];
  }

  /** The value that a reader means by what they typed: its label or itself, or the only one that holds it. */
  valueOf(facet: Facet, typed: string): string | undefined {
    const wanted = typed.trim().toLowerCase();
    const { values } = this.#file.columns[facet];
    const same = values.find(([value, label]) =>
      [value, label].some((each) => each.toLowerCase() === wanted),
    );
    if (same) return same[0];
    const holding = values.filter(([, label]) => label.toLowerCase().includes(wanted));
    return holding.length === 1 ? holding[0]?.[0] : undefined;
  }
}
