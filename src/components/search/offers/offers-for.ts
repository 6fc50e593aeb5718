/** What is offered for what somebody types: pages by their names, what somebody said, and always a search for the words. */
import { paths } from '../../../addresses/paths.ts';
import { number } from '../../../search/count.ts';
import type { FoundName } from '../../../search/names/found-name.ts';
import { whatIs } from './what-is.ts';

/** The address of the line that leads to all names, in the same list. */
export const here = '#';

/** A line of the list. */
export interface Offer {
  readonly url: string;
  readonly name: string;
  /** The other name by which it was found; empty if by its own. */
  readonly by: string;
  /** What it is, and what there is of it. */
  readonly what: string;
}

/** At most so many lines, since more are not read at once; where more names were found, one of them says how many. */
export function offersFor(typed: string, found: readonly FoundName[], most = 6): Offer[] {
  const said = found.slice(0, 1).flatMap(saidBy);
  const room = most - 1 - said.length;
  const isMore = found.length > room;
  const all = {
    url: here,
    name: `All ${number(found.length)} names`,
    by: '',
    what: 'In this list',
  };
  const pages = found.slice(0, isMore ? room - 1 : room).map(({ named, by }) => ({
    url: named.url,
    name: named.name,
    by: by === named.name ? '' : by,
    what: whatIs(named),
  }));
  const words = {
    url: searched({ q: typed }),
    name: `Search for the words ${typed}`,
    by: '',
    what: 'Everywhere',
  };
  return [...pages, ...said, ...(isMore ? [all] : []), words];
}

/** All that was said by whoever is named, if anything was. */
const saidBy = ({ named: { kind, id, name, about } }: FoundName): Offer[] =>
  (kind === 'person' || kind === 'organisation') && about.includes('quotation')
    ? [{ url: searched({ speaker: id }), name: `Said by ${name}`, by: '', what: about }]
    : [];

const searched = (query: Record<string, string>): string =>
  `${paths.search}?${new URLSearchParams(query)}`;
