/** What has a name. */
import type { Named } from '../../../search/names/name-list.ts';

/** What a name is, in words: "Person · 5 quotations". Readers call an article a long read, and a kind by its noun else. */
export const whatIs = ({ kind, about }: Named): string =>
  [kind === 'article' ? 'Long read' : kind.charAt(0).toUpperCase() + kind.slice(1), about]
    .filter(Boolean)
    .join(' · ');
