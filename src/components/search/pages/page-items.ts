/** Pages as items of a list. */
import { paths } from '../../../addresses/paths.ts';
import { dateInWords } from '../../../format/date.ts';
import type { FoundName } from '../../../search/names/find-names.ts';
import type { PageHit } from '../../../search/pages/find-pages.ts';
import { spellings, words } from '../../../words/spellings.ts';
import { element, marked } from '../element.ts';
import { whatIs } from '../offers/offers-for.ts';

/** What has a name: what it is, its name, the other name it was found by, and the way to what was said. */
export function nameItem({ named, by, agreement }: FoundName): HTMLLIElement {
  const { kind, id, name, url, about } = named;
  const other =
    agreement === 'near' || by === name
      ? []
      : [element('span', { className: 'quiet' }, ` also ${by}`)];
  const said =
    (kind === 'person' || kind === 'organisation') && about.includes('quotation')
      ? [element('a', { href: `${paths.search}?speaker=${id}` }, about)]
      : [];
  return item(
    url,
    element('p', { className: 'apparatus small quiet' }, whatIs({ ...named, about: '' })),
    element('p', { className: 'title' }, element('a', { href: url }, name), ...other),
    ...(said.length > 0
      ? [element('p', { className: 'apparatus small' }, ...said)]
      : about
        ? [element('p', { className: 'apparatus small quiet' }, about)]
        : []),
  );
}

/** A claim or another page: its title, what it is in whole sentences, with the words that were typed marked. */
export function pageItem(
  { url, title, about, kind, beside }: PageHit,
  typed: string,
): HTMLLIElement {
  const asked = new Set(spellings(typed));
  const inMarks = (text: string) =>
    marked(
      text,
      words(text).filter(({ word }) => asked.has(word)),
    );
  // What stands beside an event is its day.
  const how = kind === 'Events' ? dateInWords(beside) : beside;
  const facts = [kind === 'Claims' ? '' : kind, how].filter(Boolean).join(' · ');
  return item(
    url,
    element('p', { className: 'title' }, element('a', { href: url }, ...inMarks(title))),
    ...(about ? [element('p', { className: 'apparatus' }, ...inMarks(about))] : []),
    ...(facts ? [element('p', { className: 'apparatus small quiet' }, facts)] : []),
  );
}

function item(url: string, ...children: readonly Node[]): HTMLLIElement {
  const made = element('li', {}, ...children);
  made.dataset.url = url;
  return made;
}
