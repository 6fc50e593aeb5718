/** What has a name. */
import type { Named } from '../../../search/names/name-list.ts';

const kinds: Readonly<Record<Named['kind'], string>> = {
  person: 'Person',
  organisation: 'Organisation',
  source: 'Source',
  term: 'Term',
  topic: 'Topic',
  article: 'Long read',
  claim: 'Claim',
  page: 'Page',
};

/** What a name is, in words: "Person · 5 quotations". */
export const whatIs = ({ kind, about }: Named): string =>
  [kinds[kind], about].filter(Boolean).join(' · ');
