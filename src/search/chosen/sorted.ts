/** The order of quotations that a reader chose, where it is not that of relevance. */
import type { Sort } from '../facets.ts';
import type { FacetTable } from './facet-table.ts';

/** Numbers are in the order in which the words were said; only the date of publication needs the table. */
export function sorted(numbers: readonly number[], sort: Sort, facets?: FacetTable): number[] {
  if (sort === 'published' && facets) return facets.sort(numbers, sort);
  return sort === 'oldest'
    ? [...numbers].sort((a, b) => a - b)
    : [...numbers].sort((a, b) => b - a);
}
