/** The sources of one quotation, as RIS. */
import type { APIRoute } from 'astro';
import type { Entry } from '../../../../dossier/dossier.ts';
import { loadDossier } from '../../../../dossier/load.ts';
import type { Quote } from '../../../../dossier/schema/quote.ts';
import { citedQuotation } from '../../../../dossier/views/cited-quotation.ts';
import { quotePages } from '../../../../dossier/views/quote-pages.ts';
import { quoteRis } from '../../../../format/quote-export.ts';

export const getStaticPaths = async () => quotePages(await loadDossier());

export const GET: APIRoute<{ quote: Entry<Quote> }> = async ({ props: { quote } }) => {
  const quotation = citedQuotation(await loadDossier(), quote);
  return new Response(quoteRis(quotation));
};
