/** What a reader asks, as it stands in the address of the page. */
import { type Facet, facets, type Sort, sorts, type YearEnd, years } from './facets.ts';
import { loosened, type Mode, queryOf } from './query.ts';

export interface SearchState {
  /** The words looked for, as typed. */
  readonly words: string;
  /** How to take them; left out, as they are written. */
  readonly mode: Mode | undefined;
  /** The values chosen; a facet without a choice is left out. */
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
  /** The years between which the words were said, both included. */
  readonly between: Readonly<Partial<Record<YearEnd, number>>>;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
}

/** The parameters of the address, in their order. */
export const parameters = ['q', 'mode', ...facets, ...years, 'sort', 'page'] as const;

/** Reads the parameters that `queryString` writes; whatever else stands there, or makes no sense, is let be. */
export function stateFrom(query: URLSearchParams): SearchState {
  const mode = query.get('mode');
  const year = (end: YearEnd): number => Number(query.get(end) || query.get('year'));
  return {
    words: query.get('q')?.trim() ?? '',
    mode: mode === 'exact' || mode === 'words' ? mode : undefined,
    chosen: Object.fromEntries(
      facets.flatMap((facet) => {
        const value = query.get(facet)?.trim();
        return value ? [[facet, value]] : [];
      }),
    ),
    between: Object.fromEntries(
      years.flatMap((end) => (isYear(year(end)) ? [[end, year(end)]] : [])),
    ),
    sort: sorts.find((sort) => sort === query.get('sort')) ?? 'relevance',
    page: Math.max(1, Math.floor(Number(query.get('page'))) || 1),
  };
}

const isYear = (year: number): boolean => Number.isInteger(year) && year > 0 && year < 10_000;

/** The query of an address, with its question mark; nothing when nothing is asked. */
export function queryString(state: SearchState): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string | number | undefined): void => {
    if (value) query.set(name, String(value));
  };
  set('q', state.words);
  set('mode', state.words ? state.mode : '');
  for (const facet of facets) set(facet, state.chosen[facet]);
  for (const end of years) set(end, state.between[end]);
  set('sort', state.sort === 'relevance' ? '' : state.sort);
  set('page', state.page > 1 ? state.page : '');
  return query.size > 0 ? `?${query}` : '';
}

/** Whether quotations are narrowed by anything but words. */
export const isNarrowed = ({ chosen, between }: SearchState): boolean =>
  Object.keys(chosen).length + Object.keys(between).length > 0;

/** The speaker, if nothing else is asked: all their words lie in one file. */
export const onlySpeaker = (state: SearchState): string | undefined =>
  state.words === '' && Object.keys(state.chosen).length + Object.keys(state.between).length === 1
    ? state.chosen.speaker
    : undefined;

// Fewer letters than these begin nearly everything; longer names are those of documents, and found as any sentence is.
const leastOfName = 2;
const longestName = 8;

/** Pages are not narrowed, and stand on the first page of an answer. */
export const arePagesAsked = (state: SearchState): boolean =>
  state.page === 1 && !isNarrowed(state) && wordsOf(state).join('').length >= leastOfName;

/** Whether what was typed may be a name, which is then looked for before all else: no phrase in marks, no long sentence. */
export function mayBeName(state: SearchState): boolean {
  const { guessed, phrases } = queryOf(state.words, state.mode);
  const isPlain = guessed || phrases.length === 0;
  return isPlain && arePagesAsked(state) && wordsOf(state).length <= longestName;
}

/** All words that are looked for, one by one. */
export const wordsOf = ({ words, mode }: Pick<SearchState, 'words' | 'mode'>): readonly string[] =>
  loosened(queryOf(words, mode)).loose;
