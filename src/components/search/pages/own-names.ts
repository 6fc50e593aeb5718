/** What has what was typed for its name, found and as items of a list. */
import { findNames } from '../../../search/names/find-names.ts';
import { closest, type FoundName } from '../../../search/names/found-name.ts';
import type { IndexFolder } from '../../../search/read/folder.ts';
import { element, item } from '../element.ts';
import { whatIs } from '../offers/what-is.ts';

// So many lines are shown.
const shown = 5;

export interface OwnNames {
  readonly found: readonly FoundName[];
  /** The first of them. */
  readonly items: readonly HTMLLIElement[];
  /** Makes an item of another. */
  readonly item?: typeof nameItem;
}

/** What may be meant by its name; throws `UnreadableIndex` rather than give less than there is. */
export async function ownNames(folder: IndexFolder, typed: string): Promise<OwnNames> {
  const found = closest(await findNames(folder, typed));
  return { found, items: found.slice(0, shown).map(nameItem), item: nameItem };
}

/** What it is, its name, the other name or the role it was found by, and the way to what was said. */
function nameItem({ named, by, agreement }: FoundName): HTMLLIElement {
  const { kind, id, name, url, about } = named;
  const isRole = ['role', 'issue'].includes(agreement);
  const isAnother = by !== name && agreement !== 'near' && kind !== 'page' && !isRole;
  const other = isAnother ? [element('span', { className: 'quiet' }, ` also ${by}`)] : [];
  const facet = { person: 'speaker', organisation: 'speaker', topic: 'topic', source: 'source' }[
    kind
  ];
  const said = about.includes('quotation');
  const line = (quiet: string, ...of: (Node | string)[]) =>
    element('p', { className: `apparatus small${quiet}` }, ...of);
  return item(
    url,
    line(' quiet', whatIs({ ...named, about: '' })),
    element('p', { className: 'title' }, element('a', { href: url }, name), ...other),
    ...(isRole ? [line('', by)] : []),
    ...(facet && said
      ? [line('', element('a', { href: `?${new URLSearchParams({ [facet]: id })}` }, about))]
      : about && agreement !== 'issue'
        ? [line(' quiet', about)]
        : []),
  );
}
