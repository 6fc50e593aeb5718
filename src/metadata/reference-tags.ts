/**
 * What a reference manager takes from the head of a page. After Zotero's translator “Embedded Metadata”:
 * `citation_…` are Highwire's tags, which Google Scholar reads too, `prism.…` and `z.…` statements of its RDF. It makes
 * one item of a page: of an article the article, of a source and of a quotation the document that was read, so that
 * a library holds that; the words, who spoke and our permalink are its abstract and its field Extra.
 */

import { paths } from '../addresses/paths.ts';
import { type CslItem, cslItem } from '../format/citation/csl-item.ts';
import { issuedInWords, machineDate } from '../format/date.ts';
import { chain, compared, spokenBy } from '../quotation/cite/quote-citation.ts';
import type { Article, Entry } from '../record/dossier.ts';
import type { Source } from '../record/kinds/source.ts';
import type { CitedQuotation } from '../record/views/quotes/cited-quotation.ts';
import { absolute, site } from '../site.ts';

/** A pair of name and content. */
export type Tag = readonly [name: string, content: string];

/** The type of Zotero for each of CSL's. */
const types: Record<Exclude<Source['type'], 'article'>, string> = {
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  bill: 'bill',
  hearing: 'hearing',
  legislation: 'statute',
  'post-weblog': 'blogPost',
  report: 'report',
  speech: 'presentation',
  thesis: 'thesis',
  webpage: 'webpage',
};

/** A long read: a page of the site that is named as its author, as its byline says; `pdf` is where it lies as one. */
export const tagsOfArticle = (article: Entry<Article>, pdf?: string): Tag[] => [
  ['z.itemType', 'webpage'],
  ['citation_title', article.title],
  ...authors([{ literal: site.name }]),
  ['citation_publication_date', article.written],
  ['prism.publicationName', site.name],
  ['citation_public_url', absolute(paths.article(article.id))],
  ...(pdf ? [['citation_pdf_url', absolute(pdf)] as const] : []),
  ['citation_language', site.language],
  ['citation_abstract', article.standfirst],
  ['citation_keywords', article.topics.join('; ')],
];

/**
 * A page that is no work to be cited, with the day of its last change if it names one. Without a date, Zotero takes
 * the first one that stands on it: that of somebody's words.
 */
export const tagsOfPage = (changed = 'n.d.'): Tag[] => [['citation_publication_date', changed]];

/** A document that was read. */
export const tagsOfSource = (source: Entry<Source>): Tag[] => [
  ...document(source, absolute(paths.source(source.id))),
  ...extra(source, [...takeCare(source), `On ${site.name}: ${absolute(paths.source(source.id))}`]),
];

/** The document in which a quotation was read, with the words. */
export function tagsOfQuotation(quotation: CitedQuotation): Tag[] {
  const { read, words, permalink } = quotation;
  return [
    ...document(read, permalink),
    ['citation_abstract', `“${words.replaceAll(/\s+/g, ' ')}” ${spokenBy(quotation)}.`],
    ...extra(read, [
      chain(quotation),
      ...takeCare(quotation),
      `${compared(quotation)}: ${permalink}`,
    ]),
  ];
}

const takeCare = ({ caution }: { readonly caution?: string | undefined }): string[] =>
  caution ? [`Take care: ${caution.replaceAll(/\s+/g, ' ')}`] : [];

/** The document itself; a reader is led to our page where its own address may not be linked to. */
function document(source: Entry<Source>, page: string): Tag[] {
  const item = cslItem(source);
  const [first, last = first] = item.page?.split('–') ?? [];
  return tagsWith([
    ['z.itemType', types[item.type as keyof typeof types]],
    ['citation_title', item.title],
    ...authors(item.author ?? []),
    ['citation_publication_date', dateOf(source)],
    ...house(source, item),
    ...numbers(item),
    ['citation_volume', item.volume],
    ['citation_issue', item.issue],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_public_url', item.URL ?? page],
    ['citation_language', 'en'],
  ]);
}

/** As a machine reads it; in words, as the page prints it, where the document does not bear it so. */
function dateOf({ issued, 'issued-basis': basis }: Source): string {
  // As of a page: no date of ours is the document's.
  if (!issued) return 'n.d.';
  // Zotero keeps it as it stands, and finds month and day in words alone behind a bracket.
  return basis || issued.startsWith('about') ? issuedInWords(issued, basis) : machineDate(issued);
}

const tagsWith = (tags: readonly (readonly [string, string | undefined])[]): Tag[] =>
  tags.flatMap(([name, content]) => (content ? [[name, content] as const] : []));

// Zotero takes the last word for a surname; a comma at the end says that there is no other name.
const authors = (names: NonNullable<CslItem['author']>): Tag[] =>
  names.flatMap((name) => {
    if (!('literal' in name))
      return [['citation_author', [name.family, name.given].filter(Boolean).join(', ')] as const];
    return isOneName(name.literal) ? [['citation_author', `${name.literal},`] as const] : [];
  });

const isOneName = (body: string): boolean => !/[,;]/.test(body);

/** A report has an institution, what stands in a paper or on a site its name; journals have a tag of their own. */
function house({ publisher }: Source, item: CslItem): (readonly [string, string])[] {
  const container = item['container-title'] ?? publisher;
  if (item.type === 'report') return [['citation_technical_report_institution', publisher]];
  if (item.type === 'article-journal') return [['citation_journal_title', container]];
  if (/^article|^post|^webpage/.test(item.type)) return [['prism.publicationName', container]];
  return [['citation_publisher', publisher]];
}

/** What only Zotero's own names reach: the House that heard it, and the numbers of answers and of Commons papers. */
const numbers = ({ type, title, genre, authority }: CslItem): (readonly [string, string])[] =>
  tagsWith([
    ['z.legislativeBody', authority],
    ['z.documentNumber', /^(?:Lords )?written answer (\w*\d)$/.exec(genre ?? '')?.[1]],
    ['z.reportNumber', type === 'report' ? /\bHC \d+\b/.exec(title)?.[0] : undefined],
  ]);

/** Types of which Zotero's items have no publisher. */
const withoutPublisher = ['bill', 'legislation', 'speech'];

/** The field Extra: what Zotero's items have no field for, in CSL's words, then lines of ours. */
function extra(source: Entry<Source>, lines: readonly string[]): Tag[] {
  const { type, author = [], genre, note, ...item } = cslItem(source);
  const bodies = author.flatMap((name) =>
    'literal' in name && !isOneName(name.literal) ? [`Author: ${name.literal}`] : [],
  );
  const said = type === 'hearing' && [
    genre && `genre: ${genre}`,
    item['container-title'] && `container-title: ${item['container-title']}`,
  ];
  const publisher = withoutPublisher.includes(type) && `publisher: ${item.publisher}`;
  const all = [...bodies, ...(said || []), publisher, note, ...lines];
  return [['z.extra', all.filter(Boolean).join('\n')]];
}
