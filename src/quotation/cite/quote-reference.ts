/** A quotation → a reference to where it stands, in the styles that journals and courts ask for. */
import { Cite } from '@citation-js/core';
import { asWebpage, printedItem } from '../../format/citation.ts';
import { type CitationStyle, citationStyles } from '../../format/citation-styles.ts';
import type { Entry } from '../../record/dossier.ts';
import type { Source } from '../../record/kinds/source.ts';
import type { CitedQuotation } from '../../record/views/quotes/cited-quotation.ts';
import { checkDated } from './comparison.ts';
import { compared, spokenBy } from './quote-citation.ts';

/** A reference with the name of its style. */
export interface QuoteReference {
  readonly style: CitationStyle;
  readonly name: string;
  readonly text: string;
}

/** One reference for each style: the source of the words, the one that was read, who spoke, then us. */
export const quoteReferences = (quotation: CitedQuotation): QuoteReference[] =>
  (Object.keys(citationStyles) as CitationStyle[]).map((style) => ({
    style,
    name: citationStyles[style],
    text: style === 'oscola' ? footnote(quotation) : listed(quotation, style),
  }));

const connectors = { apa: 'As cited', harvard1: 'Cited', chicago: 'Quoted' } as const;

/** For a list of references: begins with the source, so that it can be sorted. */
function listed(quotation: CitedQuotation, style: Exclude<CitationStyle, 'oscola'>): string {
  const { origin, read, place, permalink } = quotation;
  const other = otherHouse(quotation);
  return [
    ...(origin ? [ended(formatted(origin, style))] : []),
    ...(origin ? [`${connectors[style]} ${other ? `by ${other}, read in` : 'in'}`] : []),
    ended(formatted(read, style)),
    `[Words of ${spokenBy(quotation)} (${place.replace(/\.$/, '')}). ${compared(quotation)}: ${permalink}]`,
  ].join(' ');
}

// Who quoted the words, where that is not the house whose document was read.
const otherHouse = ({ quotedBy, read }: CitedQuotation): string | undefined =>
  quotedBy === (read['container-title'] ?? read.publisher) ? undefined : quotedBy;

/** For a footnote: begins with who spoke. */
function footnote(quotation: CitedQuotation): string {
  const { origin, read, place, checked, site, permalink } = quotation;
  const other = otherHouse(quotation);
  return `${[
    `${spokenBy(quotation)}: ${formatted(origin ?? read, 'oscola')}`,
    ...(origin
      ? [`quoted ${other ? `by ${other}, read ` : ''}in ${formatted(read, 'oscola')}`]
      : []),
  ].join(
    ', ',
  )} (${place.replace(/\.$/, '')}); ${lowered(checkDated(checked))} in ${site} <${permalink}>.`;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const remembered = new Map<string, string>();

function formatted(source: Entry<Source>, style: CitationStyle): string {
  const item = asWebpage(printedItem(source));
  const key = JSON.stringify([style, item]);
  let text = remembered.get(key);
  if (text === undefined) {
    // Double marks are for compared quotations alone; a title keeps to single ones.
    text = new Cite(item)
      .format('bibliography', { template: style, format: 'text', lang: 'en-GB' })
      .trim()
      .replaceAll('“', '‘')
      .replaceAll('”', '’')
      // A descriptive title stands in brackets alone.
      .replaceAll(/‘(\[[^\]]*\])([.,]?)’/g, '$1$2');
    remembered.set(key, text);
  }
  return text;
}

// A full stop after an address would be taken for a part of it.
const ended = (text: string): string => (/\.$|https?:\S+$/.test(text) ? text : `${text}.`);
