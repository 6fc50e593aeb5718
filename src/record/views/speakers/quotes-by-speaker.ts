/** Who in the record said what. */
import { byDate } from '../../dates.ts';
import type { Dossier, Entry } from '../../dossier.ts';
import type { Quote } from '../../kinds/quote.ts';

/** Quotations by the id of the person or organisation that speaks, each list in order of time; the unnamed under ''. */
export function quotesBySpeaker(dossier: Dossier): Map<string, Entry<Quote>[]> {
  const bySpeaker = Map.groupBy(dossier.quotes.values(), ({ speaker }) => speaker ?? '');
  for (const quotes of bySpeaker.values()) quotes.sort((a, b) => byDate(a.said, b.said));
  return bySpeaker;
}
