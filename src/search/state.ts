/** What a reader asks, as it stands in the address of the page. */
import { type Facet, facets } from './facets.ts';

export interface SearchState {
  /** The words looked for, as typed. */
  readonly words: string;
  /** The values chosen; a facet without a choice is left out. */
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
}

/** Reads `?q=&speaker=&organisation=&source=&year=&topic=`; whatever else stands there is let be. */
export function stateFrom(query: URLSearchParams): SearchState {
  const chosen = facets.flatMap((facet) => {
    const value = query.get(facet);
    return value ? [[facet, value] as const] : [];
  });
  return { words: query.get('q')?.trim() ?? '', chosen: Object.fromEntries(chosen) };
}

/** The query of an address, with its question mark; nothing when nothing is asked. */
export function queryOf({ words, chosen }: SearchState): string {
  const query = new URLSearchParams();
  if (words) query.set('q', words);
  for (const facet of facets) {
    const value = chosen[facet];
    if (value) query.set(facet, value);
  }
  return query.size > 0 ? `?${query}` : '';
}
