/** The picture that goes with a link to one quotation. */
import type { APIRoute } from 'astro';
import type { Entry } from '../../../../dossier/dossier.ts';
import { loadDossier } from '../../../../dossier/load.ts';
import type { Quote } from '../../../../dossier/schema/quote.ts';
import { citedQuotation } from '../../../../dossier/views/cited-quotation.ts';
import { quotePages } from '../../../../dossier/views/quote-pages.ts';
import { quoteImage } from '../../../../format/quote-image.ts';
import { shareImage } from '../../../../format/share-image.ts';

export const getStaticPaths = async () => quotePages(await loadDossier());

export const GET: APIRoute<{ quote: Entry<Quote> }> = async ({ props: { quote } }) => {
  const quotation = citedQuotation(await loadDossier(), quote);
  return new Response(await shareImage(quoteImage(quotation)));
};
