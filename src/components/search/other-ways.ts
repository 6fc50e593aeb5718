/** The ways from an answer to others: its other pages, and the same words taken otherwise. */
import { type Answer, perPage, perSpeaker } from '../../search/read/search.ts';
import { isNarrowed, onlySpeaker, queryString, type SearchState } from '../../search/state.ts';

/** The ways to the other pages of an answer; most have none. */
export async function pagerOf(state: SearchState, { page, quotations, passages }: Answer) {
  const size = onlySpeaker(state) ? perSpeaker : perPage;
  const most = Math.max(quotations.total, passages?.total ?? 0);
  if (most <= size) return [];
  return (await import('./pager.ts')).pagerLinks({ ...state, page }, most, size);
}

// Fewer words are seldom a sentence.
const leastOfSentence = 5;

/** The same words taken otherwise, not narrowed, or checked; the checker is given them behind a `#`, which no host is sent. */
export function offers(state: SearchState, { query, quotations, passages, elsewhere = 0 }: Answer) {
  const to = (other: Partial<SearchState>) =>
    location.pathname + queryString({ ...state, page: 1, ...other });
  const all =
    elsewhere > 0 ? `Show all ${elsewhere}, not narrowed` : 'Search without the narrowing';
  const ways =
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
        ? { href: to({ mode: 'words' }), text: 'Look for these words in any order' }
        : { href: to({ mode: 'exact' }), text: 'Look for them as one exact phrase' },
    );
  return ways;
}
