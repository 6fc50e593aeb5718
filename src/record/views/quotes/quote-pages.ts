/** The routes of quotations: one page, file or picture for each. */
import type { Dossier, Entry } from '../../dossier.ts';
import type { Quote } from '../../kinds/quote.ts';

/** What Astro's `getStaticPaths` asks for: the segments of the address, and the quotation. */
export const quotePages = (
  dossier: Dossier,
): { params: { source: string; key: string }; props: { quote: Entry<Quote> } }[] =>
  [...dossier.quotes.values()].map((quote) => {
    const [source = '', key = ''] = quote.id.split('/');
    return { params: { source, key }, props: { quote } };
  });
