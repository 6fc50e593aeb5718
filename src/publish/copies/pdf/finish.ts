/** Completes what a browser printed: what it is, whose, and of when. */
import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';

/** A finished file. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** What a file says of itself (ISO 32000-2, 14.3.3). */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly language: string;
  /** The day it is dated, as 2022-06-22; the browser dates it by the clock. */
  readonly changed: string;
}

/** A print with its properties; what was plain in it, the tags above all, is compressed. */
export async function finished(print: Uint8Array, properties: Properties): Promise<Pdf> {
  const pdf = await PDFDocument.load(renumbered(print), { updateMetadata: false });
  const changed = new Date(properties.changed);
  pdf.setTitle(properties.title, { showInWindowTitleBar: true });
  pdf.setAuthor(properties.author);
  pdf.setSubject(properties.subject);
  pdf.setKeywords([...properties.keywords]);
  pdf.setLanguage(properties.language);
  pdf.setCreator(properties.author);
  pdf.setCreationDate(changed);
  pdf.setModificationDate(changed);
  nameLinks(pdf);
  return { bytes: await pdf.save({ useObjectStreams: true }), pages: pdf.getPageCount() };
}

/** Gives each link to an address the words that are said for it (ISO 14289-1, 7.18.5): the browser gives it none. */
function nameLinks(pdf: PDFDocument): void {
  for (const { node } of pdf.getPages())
    for (const each of node.Annots()?.asArray() ?? []) {
      const link = pdf.context.lookup(each, PDFDict);
      const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
      const address = action?.lookupMaybe(PDFName.of('URI'), PDFString);
      if (address) link.set(PDFName.of('Contents'), address);
    }
}

/**
 * A print in which the headers of tables, which their cells name, are numbered from 0 in the order that they have: the browser
 * numbers them with whatever else it comes upon, and that is not twice the same.
 */
export function renumbered(print: Uint8Array): Uint8Array {
  const text = Buffer.from(print).toString('latin1');
  const names = [...new Set(text.match(named))].sort();
  const numbers = new Map(names.map((name, at) => [name, `(node${String(at).padStart(8, '0')})`]));
  return Buffer.from(
    text.replaceAll(named, (name) => numbers.get(name) ?? name),
    'latin1',
  );
}

const named = /\(node\d{8}\)/g;
