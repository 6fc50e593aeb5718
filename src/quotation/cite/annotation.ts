/** A quotation as a W3C Web Annotation (Web Annotation Data Model, 2017): what machines that know documents read. */

import { paths } from '../../addresses/paths.ts';
import type { Entry } from '../../record/dossier.ts';
import type { Quote } from '../../record/kinds/quote.ts';
import type { CitedQuotation } from '../../record/views/quotes/cited-quotation.ts';
import { absolute, site } from '../../site.ts';
import { chain, compared, spokenBy } from './quote-citation.ts';

/** The annotation, as an object to be written as JSON. Its licence is ours; the words remain their author's. */
export function annotation(quote: Entry<Quote>, quotation: CitedQuotation): object {
  const { read, checked, caution } = quotation;
  const text = (value: string) => ({
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    language: site.language,
    value,
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: absolute(paths.quoteAnnotation(quote.id)),
    type: 'Annotation',
    motivation: 'describing',
    creator: { id: absolute(paths.home), type: 'Organization', name: site.name },
    ...(checked && { created: `${checked.on}T00:00:00Z` }),
    rights: site.licence.url,
    body: [
      text(`${spokenBy(quotation)}. ${chain(quotation)} ${compared(quotation)}.`),
      ...(caution ? [text(`Take care: ${caution}`)] : []),
      ...quote.topics.map((topic) => ({ type: 'TextualBody', purpose: 'tagging', value: topic })),
      {
        id: absolute(paths.quote(quote.id)),
        type: 'Text',
        format: 'text/html',
        language: site.language,
      },
    ],
    target: {
      type: 'SpecificResource',
      // A document without an address that may be given is named by our record of it.
      source: read.link && read.URL ? read.URL : absolute(paths.source(read.id)),
      selector: {
        type: 'TextQuoteSelector',
        exact: quote.words,
        ...(quote.prefix && { prefix: quote.prefix }),
        ...(quote.suffix && { suffix: quote.suffix }),
      },
    },
  };
}
