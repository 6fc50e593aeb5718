/** Claims and other pages that hold what was asked for, as items of two lists. */
import { dateInWords } from '../../../format/date.ts';
import { foundPages, type PageHit } from '../../../search/pages/find-pages.ts';
import { tellingOf } from '../../../search/pages/telling.ts';
import { waysOf } from '../../../search/pages/ways.ts';
import {
  askedOfCorrections,
  correctionKind,
  withCorrections,
} from '../../../search/pages/with-corrections.ts';
import { merged } from '../../../search/read/texts.ts';
import { looseTerms } from '../../../search/typed/loose-terms.ts';
import { placesOf, spellings, words } from '../../../words/spellings.ts';
import { element, item, marked } from '../element.ts';

// So many lines of a part are shown; the others when asked for.
const shown = 5;

/** `base` is the folder of Pagefind's index; throws `UnreadableIndex` rather than give less than there is. */
export async function otherPages(
  base: string,
  typed: string,
): Promise<Record<'claims' | 'others', readonly HTMLLIElement[]>> {
  const pages = foundPages(base);
  const [claims, found, corrections] = await Promise.all([
    pages.search(typed, { is: 'Claims' }),
    pages.search(typed, { not: ['Claims', correctionKind] }),
    pages.search(askedOfCorrections(typed), { is: correctionKind }),
  ]);
  const others = withCorrections(typed, found, corrections);
  const asked = tellingOf(looseTerms(spellings(typed)))
    .flatMap(waysOf)
    .map((way) => way.split(' '));
  const items = (hits: readonly PageHit[]) => withMore(hits.map((hit) => pageItem(hit, asked)));
  return { claims: items(claims), others: items(others) };
}

function withMore(items: readonly HTMLLIElement[]): readonly HTMLLIElement[] {
  const rest = items.slice(shown);
  if (rest.length === 0) return items;
  for (const item of rest) item.hidden = true;
  const all = element('button', { type: 'button' }, `Show ${rest.length} more`);
  all.addEventListener('click', () => {
    for (const item of rest) item.hidden = false;
    more.remove();
    rest[0]?.querySelector('a')?.focus();
  });
  const more = element('li', { className: 'apparatus small' }, all);
  return [...items, more];
}

/** A claim or another page: its title, what it is in whole sentences, with the words that were typed marked. */
function pageItem(
  { url, title, about, kind, beside, without }: PageHit,
  asked: readonly (readonly string[])[],
): HTMLLIElement {
  const inMarks = (text: string) => {
    const all = words(text);
    return marked(text, merged(asked.flatMap((phrase) => placesOf(phrase, all))));
  };
  // What stands beside an event and a correction is its day.
  const how = ['Events', correctionKind].includes(kind) ? dateInWords(beside) : beside;
  const lacks = without.length > 0 ? `Without: ${without.join(', ')}` : '';
  const facts = [kind === 'Claims' ? '' : kind, how, lacks].filter(Boolean).join(' · ');
  return item(
    url,
    element('p', { className: 'title' }, element('a', { href: url }, ...inMarks(title))),
    ...(about ? [element('p', { className: 'apparatus' }, ...inMarks(about))] : []),
    ...(facts ? [element('p', { className: 'apparatus small quiet' }, facts)] : []),
  );
}
