/** The pages that are no records and yet are asked for by name: the indexes of the record, and what can be done with it. */
import { paths } from '../../addresses/paths.ts';

/** Their names, the first as it is shown, by address. */
export const indexPages: Readonly<Record<string, readonly [string, ...string[]]>> = {
  [paths.quotes]: ['Quotations', 'Quotes'],
  [paths.claims]: ['Claims'],
  [paths.discrepancies]: ['Disagreements', 'Discrepancies', 'Contradictions'],
  [paths.timeline]: ['Timeline', 'Events', 'Chronology'],
  [paths.sources]: ['Sources', 'Documents', 'Bibliography'],
  [paths.topics]: ['Topics'],
  [paths.glossary]: ['Glossary', 'Abbreviations'],
  [paths.corrections]: ['Corrections'],
  [paths.check]: ['Check a quotation'],
  [paths.basket]: ['Basket', 'Clippings'],
};
