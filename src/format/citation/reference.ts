/** Sources → references, by citation-js: one in a style, and the one that pages print. */
import { Cite } from '@citation-js/core';
import type { Entry } from '../../record/dossier.ts';
import type { Source } from '../../record/kinds/source.ts';
import { unescaped } from '../escaped.ts';
import { type PrintedItem, printedItem } from './csl-item.ts';
import { hansard } from './hansard.ts';
import './styles.ts';

/** How a reference is written: as plain text, or as HTML with the italics of its style. */
export type Writing = 'text' | 'html';

const remembered = new Map<string, string>();

/**
 * A source in a style that citation-js knows. Double marks are for compared quotations alone, so a title keeps to
 * single ones; what we describe stands in brackets outside of them.
 */
export function reference(
  source: Entry<Source>,
  item: PrintedItem,
  template: string,
  format: Writing = 'text',
): string {
  const html = remembered.get(keyOf(template, item)) ?? styled(source, item, template);
  remembered.set(keyOf(template, item), html);
  // Styling costs most; what is plain is the same without its italics.
  return format === 'html' ? html : unescaped(html.replaceAll(/<[^>]+>/g, ''));
}

const keyOf = (template: string, item: PrintedItem): string => JSON.stringify([template, item]);

// Of a numbered style; a single reference has none.
const numberInList = /<div class="csl-left-margin">.*?<\/div>/;

function styled(source: Entry<Source>, item: PrintedItem, template: string): string {
  const { occasion = '' } = hansard(source) ?? {};
  return new Cite(item)
    .format('bibliography', { template, format: 'html', lang: 'en-GB' })
    .replace(numberInList, '')
    .replaceAll(/<\/?div[^>]*>/g, '')
    .trim()
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/‘(\[[^\]]*\])([.,]?)’/g, '$1$2')
    .replace(` [${occasion}]’`, `’ [${occasion}]`);
}

/**
 * A source as a list of references gives it (APA, 7th edition, which sets titles without quotation
 * marks), as plain text without its address; a locator is added at the end.
 */
export function formatCitation(source: Entry<Source>, locator?: string): string {
  const { URL: _address, accessed: _accessed, ...plain } = printedItem(source);
  const text = reference(source, plain, 'apa');
  return locator ? `${text.replace(/\.$/, '')}, ${locator}.` : text;
}
