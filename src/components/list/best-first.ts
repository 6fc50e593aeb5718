/** Puts the rows that fit best first, each within its part, and the parts by their best row. Runs in the browser. */

/** Puts them so by how well each row fits; rows and parts that fit alike stand as the page had them. */
export type BestFirst = (fits: ReadonlyMap<HTMLElement, number>) => void;

/** The rows of a list and its parts, in the order of the page. */
export function bestFirst(rows: readonly HTMLElement[], groups: readonly HTMLElement[]): BestFirst {
  return (fits) => {
    const howWell = (row: HTMLElement): number => fits.get(row) ?? 0;
    put(rows, howWell);
    put(groups, (group) => Math.max(0, ...rows.filter((row) => group.contains(row)).map(howWell)));
  };
}

function put(all: readonly HTMLElement[], howWell: (each: HTMLElement) => number): void {
  const before = new Set(all);
  for (const [parent, own] of Map.groupBy(all, (each) => each.parentElement)) {
    const now = [...(parent?.children ?? [])].filter((child) => before.has(child as HTMLElement));
    const wanted = own
      .map((each) => ({ each, fits: howWell(each) }))
      .sort((a, b) => b.fits - a.fits)
      .map(({ each }) => each);
    // What stands as it should is not touched: a moved row is read again.
    if (wanted.some((each, at) => each !== now[at])) parent?.append(...wanted);
  }
}
