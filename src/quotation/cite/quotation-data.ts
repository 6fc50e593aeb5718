/** A quotation for machines: schema.org's Quotation as JSON-LD. */

import { paths } from '../../addresses/paths.ts';
import { machineDate } from '../../format/date.ts';
import { nameInWords } from '../../format/name.ts';
import type { Entry } from '../../record/dossier.ts';
import type { Quote } from '../../record/kinds/quote.ts';
import type { Source } from '../../record/kinds/source.ts';
import type { CitedQuotation } from '../../record/views/quotes/cited-quotation.ts';
import { absolute, site } from '../../site.ts';

interface Voice {
  readonly kind: 'person' | 'organisation';
  readonly id: string;
}

/** The object; `voice` is the record of the speaker, if there is one. */
export function quotationData(
  quote: Entry<Quote>,
  quotation: CitedQuotation,
  voice: Voice | undefined,
): object {
  const { read, origin, speaker, checked } = quotation;
  const spokenBy = voice && {
    '@type': voice.kind === 'person' ? 'Person' : 'Organization',
    name: speaker,
    url: absolute(paths[voice.kind](voice.id)),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': absolute(paths.quote(quote.id)),
    url: absolute(paths.quote(quote.id)),
    text: quote.words,
    inLanguage: 'en',
    dateCreated: machineDate(quote.said),
    // A speaker whom the document does not name is nobody whom a machine may look for.
    ...(spokenBy && { spokenByCharacter: spokenBy, creator: spokenBy }),
    isPartOf: work(read),
    ...(origin && { isBasedOn: work(origin) }),
    keywords: quote.topics,
    sdPublisher: { '@type': 'Organization', name: site.name, url: absolute(paths.home) },
    ...(checked && { sdDatePublished: checked.on }),
  };
}

const types: Partial<Record<Source['type'], string>> = {
  'article-newspaper': 'NewsArticle',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  article: 'Article',
  legislation: 'Legislation',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

const work = (source: Entry<Source>): object => ({
  '@type': types[source.type] ?? 'CreativeWork',
  name: source.title,
  url: source.link && source.URL ? source.URL : absolute(paths.source(source.id)),
  publisher: { '@type': 'Organization', name: source['container-title'] ?? source.publisher },
  ...(source.author && {
    author: source.author.map((name) => ({
      '@type': 'literal' in name ? 'Organization' : 'Person',
      name: nameInWords(name),
    })),
  }),
  ...(source.issued && { datePublished: machineDate(source.issued) }),
});
