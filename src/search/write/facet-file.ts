/** By what the quotations can be narrowed down and sorted, column by column. */
import { byDate, yearOf } from '../../record/dates.ts';
import {
  type Facet,
  type FacetColumn,
  type FacetFile,
  type FacetValue,
  facets,
} from '../facets.ts';
import { facetValuesOf, type Quotation } from './quotation.ts';

/** The facets of quotations, in the order of their numbers. */
export function facetFile(quotations: readonly Quotation[], numbers: readonly number[]): FacetFile {
  const dates = [...new Set(quotations.flatMap(({ published }) => published ?? []))].sort(byDate);
  const rank = new Map(dates.map((date, at) => [date, at + 1]));
  return {
    numbers,
    columns: Object.fromEntries(
      facets.map((facet) => [facet, column(quotations.map((each) => facetValuesOf[facet](each)))]),
    ) as Record<Facet, FacetColumn>,
    years: quotations.map(({ said }) => yearOf(said)),
    published: quotations.map(({ published }) => rank.get(published ?? '') ?? 0),
  };
}

function column(all: readonly (readonly FacetValue[])[]): FacetColumn {
  const labels = new Map(all.flat());
  const taken = new Map<string, number>();
  for (const label of labels.values()) taken.set(label, (taken.get(label) ?? 0) + 1);
  const values = [...labels]
    // What is chosen is known by its label, so no two may be the same.
    .map(
      ([value, label]): FacetValue => [
        value,
        (taken.get(label) ?? 0) > 1 ? `${label} (${value})` : label,
      ],
    )
    .sort(([, one], [, two]) => (one < two ? -1 : 1));
  const at = new Map(values.map(([value], index) => [value, index]));
  return { values, of: all.map((own) => own.map(([value]) => at.get(value) ?? 0)) };
}
