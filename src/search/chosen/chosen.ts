/** Quotations by what was chosen of them, without words; loaded, with the table, where something is. */
import type { QuoteRecord } from '../codec/files.ts';
import type { SearchState } from '../state.ts';
import type { FacetTable } from './facet-table.ts';
import type { Listed } from './listed.ts';
import { perPage, perSpeaker } from './page-size.ts';

export { FacetTable } from './facet-table.ts';

/** What all choices leave, in its order; without words nothing is more relevant than another. */
export async function listed(
  facets: FacetTable,
  state: SearchState,
  read: (number: number) => Promise<QuoteRecord>,
): Promise<Listed> {
  const sort = state.sort === 'relevance' ? 'oldest' : state.sort;
  const numbers = facets.sort(facets.narrow(facets.all, state), sort);
  const size =
    Object.keys(state.chosen).length === 1 && state.chosen.speaker ? perSpeaker : perPage;
  const from = (state.page - 1) * size;
  const hits = await Promise.all(
    numbers
      .slice(from, from + size)
      .map(async (number) => ({ number, block: await read(number), ranges: [] })),
  );
  return { understanding: 'listed', hits, total: numbers.length, numbers, all: facets.all };
}
