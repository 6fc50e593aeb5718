/** Links to the pages before and after, each an address of its own. */
import { queryString, type SearchState } from '../../search/state.ts';
import { element } from './element.ts';

/** Nothing where all hits stand on one page. */
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
