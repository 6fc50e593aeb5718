/** A quotation → a reference to where it stands, in the styles that journals and courts ask for. */
import { printedItem } from '../../format/citation/csl-item.ts';
import { reference, type Writing } from '../../format/citation/reference.ts';
import { type CitationStyle, citationStyles } from '../../format/citation/styles.ts';
import { escapeHtml } from '../../format/escape-html.ts';
import type { Entry } from '../../record/dossier.ts';
import type { Source } from '../../record/kinds/source.ts';
import { issuerOf } from '../../record/views/issuer-of.ts';
import type { CitedQuotation } from '../../record/views/quotes/cited-quotation.ts';
import { checkDated } from './comparison.ts';
import { compared, spokenBy } from './quote-citation.ts';

/** A reference with the name of its style. */
export interface QuoteReference {
  readonly style: CitationStyle;
  readonly name: string;
  readonly text: string;
  /** The same with the italics of the style. */
  readonly html: string;
}

/** One reference for each style: the source of the words, the one that was read, who spoke, then us. */
export const quoteReferences = (quotation: CitedQuotation): QuoteReference[] =>
  (Object.keys(citationStyles) as CitationStyle[]).map((style) => {
    const form = citationStyles[style];
    const written = (as: Writing): string =>
      'connector' in form
        ? listed(quotation, style, form.connector, as)
        : footnote(quotation, style, as);
    return { style, name: form.name, text: written('text'), html: written('html') };
  });

const ours: Record<Writing, (text: string) => string> = { text: (text) => text, html: escapeHtml };

/** For a list of references: begins with the source, so that it can be sorted. */
function listed(
  quotation: CitedQuotation,
  style: CitationStyle,
  connector: string,
  as: Writing,
): string {
  const { origin, read, place, permalink } = quotation;
  const other = otherHouse(quotation);
  return [
    ...(origin ? [ended(formatted(origin, style, as))] : []),
    ...(origin ? [ours[as](`${connector} ${other ? `by ${other}, read in` : 'in'}`)] : []),
    ended(formatted(read, style, as)),
    ours[as](
      `[Words of ${spokenBy(quotation)} (${place.replace(/\.$/, '')}). ${compared(quotation)}: ${permalink}]`,
    ),
  ].join(' ');
}

// Who quoted the words, where that is not the house whose document was read.
const otherHouse = ({ quotedBy, read }: CitedQuotation): string | undefined =>
  quotedBy === issuerOf(read) ? undefined : quotedBy;

/** For a footnote: begins with who spoke. */
function footnote(quotation: CitedQuotation, style: CitationStyle, as: Writing): string {
  const { origin, read, place, checked, site, permalink } = quotation;
  const other = otherHouse(quotation);
  const own = ours[as];
  return [
    own(`${spokenBy(quotation)}: `),
    formatted(origin ?? read, style, as),
    ...(origin
      ? [own(`, quoted ${other ? `by ${other}, read ` : ''}in `), formatted(read, style, as)]
      : []),
    own(
      ` (${place.replace(/\.$/, '')}); ${lowered(checkDated(checked))} in ${site} <${permalink}>.`,
    ),
  ].join('');
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const formatted = (source: Entry<Source>, style: CitationStyle, as: Writing): string =>
  reference(source, printedItem(source), style, as);

// A full stop after an address would be taken for a part of it.
const ended = (text: string): string => (/\.$|https?:\S+$/.test(text) ? text : `${text}.`);
