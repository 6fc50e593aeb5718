/** A quotation → the files of reference managers: its sources, each with a note of the words and their way. */

import { bibtexOf } from '../../format/citation/bibtex.ts';
import { type CslItem, cslItem } from '../../format/citation/csl-item.ts';
import { ris } from '../../format/citation/ris.ts';
import type { CitedQuotation } from '../../record/views/quotes/cited-quotation.ts';
import { chain, compared, spokenBy } from './quote-citation.ts';

/** CSL-JSON 1.0.2, with the `note` that BibTeX, RIS and Zotero take over. */
type NotedItem = CslItem & { readonly note: string };

/** The source that was read and, first, the one the words come from. */
export function quoteItems(quotation: CitedQuotation): NotedItem[] {
  const { origin, read } = quotation;
  const note = noteOf(quotation);
  return [...(origin ? [origin] : []), read].map((source) => ({
    ...cslItem(source),
    note,
  }));
}

/** What stays with the source in a library: the words, who spoke, the chain, the caution, and us. */
export const noteOf = (quotation: CitedQuotation): string =>
  [
    `“${quotation.words.replaceAll(/\s+/g, ' ')}”`,
    `${spokenBy(quotation)}.`,
    chain(quotation),
    ...(quotation.caution ? [`Take care: ${quotation.caution}`] : []),
    `${compared(quotation)}: ${quotation.permalink}`,
  ].join(' ');

/** As a BibTeX file. */
export const quoteBibtex = (quotation: CitedQuotation): string =>
  `${bibtexOf(quoteItems(quotation)).trim()}\n`;

/** As a RIS file. */
export const quoteRis = (quotation: CitedQuotation): string => ris(quoteItems(quotation));

/** As CSL-JSON. */
export const quoteCsl = (quotation: CitedQuotation): string =>
  `${JSON.stringify(quoteItems(quotation), null, 2)}\n`;
