/** The quotations without which a quotation is not to be given. */
import { paths } from '../../../addresses/paths.ts';
import type { Dossier } from '../../dossier.ts';
import type { Quote } from '../../kinds/quote.ts';

/** Their words, and the addresses of their pages. */
export const companyOfQuote = (
  dossier: Dossier,
  quote: Quote,
): { readonly words: string; readonly url: string }[] =>
  quote['never-without'].flatMap((id) => {
    const other = dossier.quotes.get(id);
    return other ? [{ words: other.words, url: paths.quote(id) }] : [];
  });
