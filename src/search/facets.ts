/** The ways to narrow a search of quotations: one list for the index, the form and the address. */

/** Names of filters in the index, of fields in the form and of parameters in the address. */
export const facets = ['speaker', 'organisation', 'source', 'year', 'topic'] as const;

export type Facet = (typeof facets)[number];

/** What a reader is shown for each. */
export const facetLabels: Readonly<Record<Facet, string>> = {
  speaker: 'Speaker',
  organisation: 'Organisation',
  source: 'Source',
  year: 'Year',
  topic: 'Topic',
};

/** What a result shows of a quotation beside its words, in this order; nobody can narrow by it. */
export const shown = ['speaker-name', 'role', 'said', 'source-title'] as const;

export type Shown = (typeof shown)[number];
