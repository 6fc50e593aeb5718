/** What has a name, as an item of a list. */
import type { FoundName } from '../../../search/names/found-name.ts';
import { element } from '../element.ts';
import { whatIs } from '../offers/what-is.ts';

/** What has a name: what it is, its name, the other name it was found by, and the way to what was said. */
export function nameItem({ named, by, agreement }: FoundName): HTMLLIElement {
  const { kind, id, name, url, about } = named;
  const other =
    agreement === 'near' || by === name
      ? []
      : [element('span', { className: 'quiet' }, ` also ${by}`)];
  const said =
    (kind === 'person' || kind === 'organisation') && about.includes('quotation')
      ? [element('a', { href: `?speaker=${id}` }, about)]
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

export function item(url: string, ...children: readonly Node[]): HTMLLIElement {
  const made = element('li', {}, ...children);
  made.dataset.url = url;
  return made;
}
