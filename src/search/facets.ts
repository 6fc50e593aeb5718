/** The ways to narrow a search of quotations: one list for the index, the form and the address. */

/** Names of columns in the index, of fields in the form and of parameters in the address. */
export const facets = [
  'speaker',
  'organisation',
  'role',
  'source',
  'kind',
  'topic',
  'checked',
] as const;

export type Facet = (typeof facets)[number];

/** What a reader is shown for each. */
export const facetLabels: Readonly<Record<Facet, string>> = {
  speaker: 'Speaker',
  organisation: 'Organisation',
  role: 'Role held',
  source: 'Source',
  kind: 'Kind of source',
  topic: 'Topic',
  checked: 'Words compared',
};

/** By year, from and to, both included. */
export const years = ['from', 'to'] as const;

export type YearEnd = (typeof years)[number];

/** In which order hits stand; the first is the usual one. */
export const sorts = ['relevance', 'said', 'oldest', 'published'] as const;

export type Sort = (typeof sorts)[number];

export const sortLabels: Readonly<Record<Sort, string>> = {
  relevance: 'Relevance',
  said: 'Date said, newest first',
  oldest: 'Date said, oldest first',
  published: 'Date published, newest first',
};

/** One value of a facet: as the index and the address have it, and as a reader sees it. */
export type FacetValue = readonly [value: string, label: string];

/** What can be chosen for a facet, and which of it each quotation has: positions in `values`. */
export interface FacetColumn {
  readonly values: readonly FacetValue[];
  readonly of: readonly (readonly number[])[];
}

/** All facets: one column each, the year in which each was said, and the place of each by date published. */
export interface FacetFile {
  /** The number of each quotation; they rise. */
  readonly numbers: readonly number[];
  readonly columns: Readonly<Record<Facet, FacetColumn>>;
  readonly years: readonly number[];
  /** The higher, the later; 0 where the source bears no date. */
  readonly published: readonly number[];
}
