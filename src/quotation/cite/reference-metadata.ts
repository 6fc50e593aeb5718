/**
 * What a reference manager takes from the head of a quotation's page. After Zotero's translator “Embedded
 * Metadata”: `citation_…` are Highwire's tags, `prism.…` and `z.…` statements of its RDF. It makes one item
 * of a page. Ours is the source that was read, so that a library holds the document; the words, who spoke
 * and our permalink are its abstract and its field Extra.
 */

import { machineDate } from '../../format/date.ts';
import type { Source } from '../../record/kinds/source.ts';
import type { CitedQuotation } from '../../record/views/quotes/cited-quotation.ts';
import { chain, compared, spokenBy } from './quote-citation.ts';

/** The type of Zotero for each of CSL's. */
const types: Record<Source['type'], string> = {
  article: 'webpage',
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

/** Pairs of name and content, in the order in which they are printed. */
export function referenceMetadata(quotation: CitedQuotation): [name: string, content: string][] {
  const { read, words, permalink } = quotation;
  const container = read['container-title'] ?? read.publisher;
  const bodies = (read.author ?? []).flatMap((name) => ('literal' in name ? [name.literal] : []));
  return [
    ['z.itemType', types[read.type]],
    ['citation_title', read.title],
    ...persons(read).map((name): [string, string] => ['citation_author', name]),
    ...(read.issued
      ? [['citation_publication_date', machineDate(read.issued)] as [string, string]]
      : []),
    ...house(read.type, read.publisher, container),
    ['citation_public_url', read.link && read.URL ? read.URL : permalink],
    ['citation_language', 'en'],
    ['citation_abstract', `“${words.replaceAll(/\s+/g, ' ')}” ${spokenBy(quotation)}.`],
    [
      'z.extra',
      [
        // Highwire's reader takes the last word of a body's name for a surname; Extra takes it whole.
        ...bodies.map((name) => `Author: ${name}`),
        chain(quotation),
        `${compared(quotation)}: ${permalink}`,
      ].join('\n'),
    ],
  ];
}

const persons = ({ author = [] }: Source): string[] =>
  author.flatMap((name) =>
    'family' in name ? [[name.family, name.given].filter(Boolean).join(', ')] : [],
  );

/** A report has an institution, what stands in a paper or on a site its name; journals have a tag of their own. */
function house(type: Source['type'], publisher: string, container: string): [string, string][] {
  if (type === 'report') return [['citation_technical_report_institution', publisher]];
  if (type === 'article-journal') return [['citation_journal_title', container]];
  if (/^article|^post|^webpage/.test(type)) return [['prism.publicationName', container]];
  return [['citation_publisher', publisher]];
}
