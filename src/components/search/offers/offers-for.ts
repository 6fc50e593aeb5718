/** What is offered for what somebody types: pages by their names, what somebody said, and always a search for the words. */
import { paths } from '../../../addresses/paths.ts';
import type { FoundName } from '../../../search/names/found-name.ts';
import { whatIs } from './what-is.ts';

/** A line of the list. */
export interface Offer {
  readonly url: string;
  readonly name: string;
  /** The other name by which it was found; empty if by its own. */
  readonly by: string;
  /** What it is, and what there is of it. */
  readonly what: string;
}

/** More lines than these are not read. */
const most = 6;

export function offersFor(typed: string, found: readonly FoundName[]): Offer[] {
  const said = found.slice(0, 1).flatMap(saidBy);
  const pages = found.slice(0, most - 1 - said.length).map(({ named, by }) => ({
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
  return [...pages, ...said, words];
}

/** All that was said by whoever is named, if anything was. */
const saidBy = ({ named: { kind, id, name, about } }: FoundName): Offer[] =>
  (kind === 'person' || kind === 'organisation') && about.includes('quotation')
    ? [{ url: searched({ speaker: id }), name: `Said by ${name}`, by: '', what: about }]
    : [];

const searched = (query: Record<string, string>): string =>
  `${paths.search}?${new URLSearchParams(query)}`;
