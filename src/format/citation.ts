/** Sources → citations, by citation-js: CSL-JSON, formatted references, BibTeX. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Entry } from '../record/dossier.ts';
import type { Source } from '../record/kinds/source.ts';

import { issuedInWords } from './date.ts';

// Our ids are permanent; the labels that citation-js makes up are neither that nor unique.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** A source as CSL-JSON 1.0.2: our own fields left out, and its address where it may not be linked to. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: Source['author'];
  readonly 'container-title'?: string;
  readonly publisher: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly note?: string;
}

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
  readonly circa?: boolean;
}

/** What an export says of a title or a date that the document does not bear; references print them in brackets. */
const notesOn = (source: Source): string =>
  [
    source['title-is'] === 'printed' ? '' : 'The title in brackets is descriptive, not printed.',
    source.issued && source['issued-basis']
      ? `The date is not printed on it. ${source['issued-basis']}`
      : '',
  ]
    .filter(Boolean)
    .join(' ');

/** The CSL-JSON item of a source. */
export function cslItem(source: Entry<Source>): CslItem {
  const { id, type, title, author, publisher, issued, accessed, link, URL: url } = source;
  // A newspaper that publishes itself is what its articles stand in.
  const container =
    source['container-title'] ?? (/^article|^post/.test(type) ? publisher : undefined);
  return {
    id,
    type,
    title,
    ...(author && { author }),
    ...(container && { 'container-title': container }),
    publisher,
    ...(issued && { issued: cslDate(issued) }),
    ...(accessed && { accessed: cslDate(accessed) }),
    ...(url && link && { URL: url }),
    ...(notesOn(source) && { note: notesOn(source) }),
  };
}

function cslDate(date: string): CslDate {
  const parts = date.replace('about ', '').split('-').map(Number);
  return { 'date-parts': [parts], ...(date.startsWith('about') && { circa: true }) };
}

/** The same as it is printed: the publisher once, where the paper and its publisher have one name. */
export function printedItem(source: Entry<Source>): PrintedItem {
  const { publisher, issued, note: _note, ...rest } = cslItem(source);
  const basis = source['issued-basis'];
  return {
    ...rest,
    ...(issued && {
      issued: source.issued && basis ? { literal: issuedInWords(source.issued, basis) } : issued,
    }),
    ...(publisher === rest['container-title'] ? {} : { publisher }),
  };
}

type PrintedItem = Omit<Partial<CslItem>, 'issued'> & {
  readonly issued?: CslDate | { readonly literal: string };
};

/** An `article` is a preprint to most styles; what stands on the web under no other name is a page of it. */
export const asWebpage = <I extends Pick<Partial<CslItem>, 'type'>>(item: I): I =>
  item.type === 'article' ? { ...item, type: 'webpage' } : item;

const formatted = new Map<string, string>();

/**
 * A source as a list of references gives it (APA, 7th edition, which sets titles without quotation
 * marks), as plain text without its address; a locator is added at the end.
 */
export function formatCitation(source: Entry<Source>, locator?: string): string {
  const { URL: _address, accessed: _accessed, ...plain } = printedItem(source);
  const key = JSON.stringify(plain);
  let text = formatted.get(key);
  if (text === undefined) {
    // Double marks are for compared quotations alone; a title keeps to single ones.
    text = new Cite(plain)
      .format('bibliography', { template: 'apa', format: 'text' })
      .trim()
      .replaceAll('“', '‘')
      .replaceAll('”', '’');
    formatted.set(key, text);
  }
  return locator ? `${text.replace(/\.$/, '')}, ${locator}.` : text;
}

/** All sources as one BibTeX file, in their order. */
export const bibtex = (sources: Iterable<Entry<Source>>): string =>
  bibtexOf([...sources].map(cslItem));

/** Items of CSL-JSON as one BibTeX file, in their order. */
export const bibtexOf = (items: readonly CslItem[]): string =>
  new Cite([...items]).format('bibtex');
