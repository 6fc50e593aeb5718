/** The sources of one quotation, as BibTeX. */
import type { APIRoute } from 'astro';
import { quoteBibtex } from '../../../../quotation/cite/quote-export.ts';
import type { Entry } from '../../../../record/dossier.ts';
import type { Quote } from '../../../../record/kinds/quote.ts';
import { loadDossier } from '../../../../record/load.ts';
import { citedQuotation } from '../../../../record/views/quotes/cited-quotation.ts';
import { quotePages } from '../../../../record/views/quotes/quote-pages.ts';

export const getStaticPaths = async () => quotePages(await loadDossier());

export const GET: APIRoute<{ quote: Entry<Quote> }> = async ({ props: { quote } }) => {
  const quotation = citedQuotation(await loadDossier(), quote);
  return new Response(quoteBibtex(quotation));
};
