/** By what a quotation can be narrowed down to. */

import { yearOf } from '../dossier/dates.ts';
import type { Dossier, Entry } from '../dossier/dossier.ts';
import type { Quote } from '../dossier/schema/quote.ts';
import { organisationOfQuote } from '../dossier/views/organisation-of-quote.ts';
import { readIn } from '../dossier/views/quotes-of-source.ts';
import type { Facet } from './facets.ts';

/** One value: as the index and the address have it, and as a reader sees it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
}

/** A value of a facet that some quotations have, and how many. */
export interface FacetOption extends FacetValue {
  readonly count: number;
}

/** The values of one quotation; the same ids as in the rest of the site's addresses. */
export function facetValues(
  quote: Entry<Quote>,
  dossier: Dossier,
): Record<Facet, readonly FacetValue[]> {
  const [person, body] = [
    dossier.people.get(quote.speaker ?? ''),
    dossier.organisations.get(quote.speaker ?? ''),
  ];
  const organisation = dossier.organisations.get(organisationOfQuote(dossier, quote) ?? '');
  const source = readIn(quote.id);
  return {
    speaker: [
      person
        ? { value: person.id, label: person['sort-name'] }
        : body
          ? { value: body.id, label: body.name }
          : { value: 'unnamed', label: 'Not named in the document' },
    ],
    organisation: organisation ? [{ value: organisation.id, label: organisation.name }] : [],
    source: [{ value: source, label: dossier.sources.get(source)?.title ?? source }],
    year: [same(String(yearOf(quote.said)))],
    topic: [...new Set(quote.topics)].map(same),
  };
}

const same = (value: string): FacetValue => ({ value, label: value });

/** What a reader can choose for each facet, by label, with the number of quotations. */
export function facetOptions(dossier: Dossier): Record<Facet, readonly FacetOption[]> {
  const all = [...dossier.quotes.values()].map((quote) => facetValues(quote, dossier));
  const options = (facet: Facet): FacetOption[] => {
    const values = Map.groupBy(
      all.flatMap((each) => each[facet]),
      ({ value }) => value,
    );
    return [...values]
      .map(([value, list]) => ({ value, label: list[0]?.label ?? value, count: list.length }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en-GB') || (a.value < b.value ? -1 : 1));
  };
  return {
    speaker: options('speaker'),
    organisation: options('organisation'),
    source: options('source'),
    year: options('year'),
    topic: options('topic'),
  };
}
