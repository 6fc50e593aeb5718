/** Sources → BibTeX, by citation-js. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Entry } from '../../record/dossier.ts';
import type { Source } from '../../record/kinds/source.ts';
import { type CslItem, cslItem } from './csl-item.ts';

// Our ids are permanent; the labels that citation-js makes up are neither that nor unique.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** All sources as one BibTeX file, in their order. */
export const bibtex = (sources: Iterable<Entry<Source>>): string =>
  bibtexOf([...sources].map(cslItem));

/** Items of CSL-JSON as one BibTeX file, in their order. The day of reading is BibLaTeX's `urldate`, which BibTeX ignores. */
export const bibtexOf = (items: readonly CslItem[]): string =>
  items
    .map(({ accessed, ...item }) => {
      const entry = named(item.type, new Cite(item).format('bibtex').trim());
      const day = accessed?.['date-parts'][0]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
      return item.URL && day ? entry.replace(/\n\}$/, `\n\turldate = {${day}},\n}`) : entry;
    })
    .map((entry) => `${entry}\n`)
    .join('\n');

/** Under the name of its type, where citation-js has none of its own; a thesis of which no degree is known is printed as one. */
function named(type: string, entry: string): string {
  if (type === 'webpage' || type === 'post-weblog') return entry.replace(/^@misc/, '@online');
  if (type !== 'thesis') return entry;
  return entry.replace(/^@misc/, '@phdthesis').replace(/\n\}$/, '\n\ttype = {Thesis},\n}');
}
