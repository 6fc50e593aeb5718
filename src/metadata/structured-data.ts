/** Pages for machines: schema.org as JSON-LD. No ClaimReview, since we rate nobody. */
import type {
  CreativeWork,
  NewsArticle,
  Organization,
  Person,
  Quotation,
  WithContext,
} from 'schema-dts';
import { paths } from '../addresses/paths.ts';
import { type CslItem, cslItem } from '../format/citation/csl-item.ts';
import { machineDate } from '../format/date.ts';
import { nameInWords } from '../format/name.ts';
import type { Article, Entry } from '../record/dossier.ts';
import type { Organisation } from '../record/kinds/organisation.ts';
import type { Person as PersonRecord } from '../record/kinds/person.ts';
import type { Quote } from '../record/kinds/quote.ts';
import type { Source } from '../record/kinds/source.ts';
import { lastChanged } from '../record/views/articles/last-changed.ts';
import type { CitedQuotation } from '../record/views/quotes/cited-quotation.ts';
import { absolute, site } from '../site.ts';

/** What a page holds for machines. */
export type StructuredData = WithContext<
  NewsArticle | Person | Organization | Quotation | Exclude<CreativeWork, string>
>;

const context = 'https://schema.org';
const us: Organization = { '@type': 'Organization', name: site.name, url: absolute(paths.home) };

/** A long read. */
export const articleData = (article: Entry<Article>): StructuredData => ({
  '@context': context,
  '@type': 'NewsArticle',
  headline: article.title,
  description: article.standfirst,
  datePublished: article.written,
  dateModified: lastChanged(article),
  keywords: [...article.topics],
  inLanguage: site.language,
  license: site.licence.url,
  url: absolute(paths.article(article.id)),
  mainEntityOfPage: absolute(paths.article(article.id)),
  image: absolute(paths.articleImage(article.id)),
  isAccessibleForFree: true,
  isPartOf: { '@type': 'CreativeWorkSeries', name: site.series },
  position: article.series,
  author: us,
  publisher: us,
});

/** Somebody who speaks in the record; roles are dated on the page, which a title of office here could not be. */
export const personData = ({ id, name, description }: Entry<PersonRecord>): StructuredData => ({
  '@context': context,
  '@type': 'Person',
  name,
  description,
  url: absolute(paths.person(id)),
});

/** A body. */
export const organisationData = (body: Entry<Organisation>): StructuredData => ({
  '@context': context,
  '@type': 'Organization',
  name: body.name,
  ...(body.abbreviation && { alternateName: body.abbreviation }),
  description: body.description,
  url: absolute(paths.organisation(body.id)),
});

/** A document that was read. */
export const sourceData = (source: Entry<Source>): StructuredData => ({
  '@context': context,
  ...work(source),
  mainEntityOfPage: absolute(paths.source(source.id)),
});

interface Voice {
  readonly kind: 'person' | 'organisation';
  readonly id: string;
}

/** A quotation; `voice` is the record of the speaker, if there is one. */
export function quotationData(
  quote: Entry<Quote>,
  quotation: CitedQuotation,
  voice: Voice | undefined,
): StructuredData {
  const { read, origin, speaker, checked } = quotation;
  const spokenBy: Person | Organization | undefined = voice && {
    '@type': voice.kind === 'person' ? 'Person' : 'Organization',
    name: speaker,
    url: absolute(paths[voice.kind](voice.id)),
  };
  return {
    '@context': context,
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
    keywords: [...quote.topics],
    sdPublisher: us,
    ...(checked && { sdDatePublished: checked.on }),
  };
}

const types = {
  'article-newspaper': 'NewsArticle',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  article: 'Article',
  legislation: 'Legislation',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
} as const;

const typeOf = (type: string) =>
  type in types ? types[type as keyof typeof types] : 'CreativeWork';

function work(source: Entry<Source>): Exclude<CreativeWork, string> {
  const item = cslItem(source);
  return {
    // Which of its pages are articles schema.org wants to know; to CSL an `article` is a preprint.
    '@type': typeOf(source.type === 'article' ? source.type : item.type),
    name: item.title,
    url: item.URL ?? absolute(paths.source(source.id)),
    publisher: { '@type': 'Organization', name: source.publisher },
    ...whole(item),
    ...(item.author && {
      author: item.author.map((name) => ({
        '@type': 'literal' in name ? 'Organization' : 'Person',
        name: nameInWords(name),
      })),
    }),
    ...(source.issued && { datePublished: machineDate(source.issued) }),
  };
}

/** What it stands in, where that is more than its publisher's name; of a journal the issue, and its pages. */
function whole({ type, publisher, volume, issue, page, ...item }: CslItem) {
  const name = item['container-title'];
  if (!name || name === publisher) return {};
  const isPeriodical = /^article-(?:journal|magazine)/.test(type);
  const serial = { '@type': isPeriodical ? 'Periodical' : 'CreativeWork', name } as const;
  if (!(volume && issue && page)) return { isPartOf: serial };
  const inVolume = {
    '@type': 'PublicationVolume',
    volumeNumber: volume,
    isPartOf: serial,
  } as const;
  return {
    isPartOf: { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume } as const,
    pagination: page,
  };
}
