/** What stands before and after a quotation among those read in the same source. */
import type { Dossier, Entry } from '../../dossier.ts';
import type { Quote } from '../../kinds/quote.ts';
import { type Neighbours, neighbours } from '../articles/neighbours.ts';
import { quotesOfSource, readIn } from './quotes-of-source.ts';

/** The quotations next to one, in the order of their keys. */
export function neighboursInSource(dossier: Dossier, quote: string): Neighbours<Entry<Quote>> {
  return neighbours(quotesOfSource(dossier, readIn(quote)).read, quote);
}
