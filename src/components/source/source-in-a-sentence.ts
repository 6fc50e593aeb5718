/** What search engines, shared links and reference managers show of the page of a source. */
import { issuedInWords } from '../../format/date.ts';
import type { Entry } from '../../record/dossier.ts';
import type { Source } from '../../record/kinds/source.ts';
import { issuerOf } from '../../record/views/issuer-of.ts';
import { availabilityInWords, readingInWords, witnessInWords } from './kind-in-words.ts';

/** What kind of witness it is, whose and when; how much of it was read, and how many quotations were read in it. */
export function sourceInASentence(source: Entry<Source>, quotations: number): string {
  const issued = source.issued && issuedInWords(source.issued, source['issued-basis']);
  return [
    `${[`${witnessInWords[source.kind]}: ${issuerOf(source)}`, issued].filter(Boolean).join(', ')}.`,
    source.availability === 'published' ? '' : `${availabilityInWords[source.availability]}.`,
    readingInWords[source.read],
    quotationsInWords(quotations),
  ]
    .filter(Boolean)
    .join(' ');
}

const quotationsInWords = (count: number): string => {
  if (count === 0) return '';
  return count === 1 ? 'One quotation from it is here.' : `${count} quotations from it are here.`;
};
