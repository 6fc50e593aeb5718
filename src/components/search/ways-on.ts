/** The ways on from an answer of several pages, or of words that no quotation has as they were typed; loaded then. */
import type { Answer } from '../../search/read/search.ts';
import { isNarrowed, queryString, type SearchState } from '../../search/state.ts';
import { element } from './element.ts';

/** A link to the same words, taken otherwise. */
export interface Way {
  readonly href: string;
  readonly text: string;
}

// Fewer words are seldom a sentence.
const leastOfSentence = 5;

/** The same words taken otherwise, not narrowed, or checked; the checker is given them behind a `#`, which no host is sent. */
export function waysOn(
  state: SearchState,
  { query, quotations, passages, elsewhere = 0 }: Answer,
  inAnyOrder: Way,
): readonly Way[] {
  const to = (other: Partial<SearchState>) =>
    location.pathname + queryString({ ...state, page: 1, ...other });
  const all =
    elsewhere > 0 ? `Show all ${elsewhere}, not narrowed` : 'Search without the narrowing';
  const ways: Way[] =
    isNarrowed(state) && quotations.total === 0 && state.words !== ''
      ? [{ href: to({ chosen: {}, between: {} }), text: all }]
      : [];
  const length = query.phrases.flat().length + query.loose.length;
  const checker = document.querySelector<HTMLAnchorElement>('a[data-part=check]')?.href;
  const isSentence = query.phrases.length > 0 && length >= leastOfSentence;
  if (checker && isSentence && quotations.understanding !== 'exact')
    ways.push({
      href: `${checker}#${new URLSearchParams({ text: state.words })}`,
      text: 'Check this quotation',
    });
  const isFound = quotations.total + (passages?.total ?? 0) > 0;
  if (length > 1 && isFound)
    ways.push(
      query.phrases.length > 0
        ? inAnyOrder
        : { href: to({ mode: 'exact' }), text: 'Look for them as one exact phrase' },
    );
  return ways;
}

/** Links to the pages before and after, each an address of its own; nothing where all hits stand on one page. */
export function pagerLinks(state: SearchState, total: number, size: number): (Node | string)[] {
  const last = Math.ceil(total / size);
  if (last <= 1) return [];
  const link = (page: number, text: string): Node =>
    element('a', { href: `${location.pathname}${queryString({ ...state, page })}` }, text);
  return [
    ...(state.page > 1 ? [link(Math.min(state.page - 1, last), 'Previous page')] : []),
    element('span', {}, `Page ${state.page} of ${last}`),
    ...(state.page < last ? [link(state.page + 1, 'Next page')] : []),
  ];
}
