/** The ways from an answer to others: its other pages, and the same words taken otherwise. */
import { type Answer, perPage, perSpeaker } from '../../search/read/search.ts';
import { onlySpeaker, queryString, type SearchState } from '../../search/state.ts';
import type { Way } from './ways-on.ts';

const waysOn = () => import('./ways-on.ts');

/** The ways to the other pages of an answer; most have none. */
export async function pagerOf(state: SearchState, { page, quotations, passages }: Answer) {
  const size = onlySpeaker(state) ? perSpeaker : perPage;
  const most = Math.max(quotations.total, passages?.total ?? 0);
  if (most <= size) return [];
  return (await waysOn()).pagerLinks({ ...state, page }, most, size);
}

const inAnyOrder = (state: SearchState): Way => ({
  href: location.pathname + queryString({ ...state, page: 1, mode: 'words' }),
  text: 'Look for them in any order',
});

/** The ways to take the same words otherwise. */
export async function offers(state: SearchState, answer: Answer): Promise<readonly Way[]> {
  const { query, quotations, passages } = answer;
  const isExact = [quotations, passages].some(
    (hits) => hits?.understanding === 'exact' && hits.total,
  );
  if (!isExact) return (await waysOn()).waysOn(state, answer, inAnyOrder(state));
  return query.phrases.flat().length + query.loose.length > 1 ? [inAnyOrder(state)] : [];
}
