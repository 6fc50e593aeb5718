/** Quotations of the invented site with all that a citation names. */
import { read } from '../../../src/record/read/read.ts';
import { citedQuotation } from '../../../src/record/views/quotes/cited-quotation.ts';

export const { dossier } = read('tests/site/content');

/** What a table of it has under an id. */
export function of<T>(table: ReadonlyMap<string, T>, id: string): T {
  const found = table.get(id);
  if (!found) throw new Error(`The invented site has no ${id}.`);
  return found;
}

/** The record of a quotation, and what is cited of it. */
export function cited(id: string) {
  const quote = dossier.quotes.get(id);
  if (!quote) throw new Error(`The invented site has no quotation ${id}.`);
  return { quote, quotation: citedQuotation(dossier, quote) };
}

/** Every quotation, for what holds of all. */
export const allCited = [...dossier.quotes.keys()].map((id) => cited(id));

/** One that was read in a newspaper which quotes an unpublished report; one from minutes; one of somebody unnamed. */
export const inPart = cited('pottering-post-2002/in-part');
export const allCounted = cited('hall-minutes-2001/all-counted');
export const nobodyAsked = cited('pottering-post-2002/nobody-asked');
