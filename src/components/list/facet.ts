/** What a list can be narrowed by, made from its rows. */

/** One way to narrow a list. */
export interface Facet {
  /** In the address, and in the rows' `data-in`. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly {
    readonly value: string;
    readonly text: string;
    readonly count: number;
  }[];
}

/** What a row is in: the values that it has of each facet. */
export type Standing = Readonly<Record<string, readonly string[]>>;

/** Of a facet, the choices that some row has, in the order of `texts`. */
export function facetOf(
  name: string,
  label: string,
  rows: readonly Standing[],
  texts: ReadonlyMap<string, string>,
): Facet {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap((row) => row[name] ?? []))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  const choices = [...texts].flatMap(([value, text]) => {
    const count = counts.get(value);
    return count ? [{ value: token(value), text, count }] : [];
  });
  return { name, label, choices };
}

/** The values of a row as its attribute `data-in` holds them: "status:found year:2022". */
export const standingOf = (row: Standing): string =>
  Object.entries(row)
    .flatMap(([name, values]) => values.map((value) => `${name}:${token(value)}`))
    .join(' ');

/** A value without spaces, for they part the values of a row. */
const token = (value: string): string => value.replaceAll(' ', '-');

/** The years that rows have, the newest first, each its own name. */
export const yearsOf = (rows: readonly Standing[]): Map<string, string> =>
  new Map(
    [...new Set(rows.flatMap(({ year = [] }) => year))]
      .sort()
      .reverse()
      .map((year) => [year, year]),
  );

/** By the year of what a row tells. */
export const byYear = (rows: readonly Standing[]): Facet =>
  facetOf('year', 'Year', rows, yearsOf(rows));

/** By what claims are about, in the editors' order. */
export const bySubject = (
  rows: readonly Standing[],
  subjects: readonly { readonly letters: string; readonly heading: string }[],
): Facet =>
  facetOf(
    'subject',
    'Subject',
    rows,
    new Map(subjects.map(({ letters, heading }) => [letters, heading])),
  );
