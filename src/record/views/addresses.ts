/** Every address that a dossier gives rise to. */
import { paths } from '../../addresses/paths.ts';
import type { Dossier } from '../dossier.ts';
import type { Kind } from '../kinds/index.ts';
import { publicRecord } from '../public-record.ts';
import { followedPages } from './followed-pages.ts';
import { topics } from './topics.ts';

/** A figure has no address of its own: it stands in articles. */
type Addressed = Exclude<Kind, 'figures'>;

/** Where the records of each kind stand: a page, or a fragment of the page that lists them. */
const permalinks: { readonly [K in Addressed]: (id: string) => string } = {
  articles: paths.article,
  quotes: paths.quote,
  people: paths.person,
  organisations: paths.organisation,
  sources: paths.source,
  pages: paths.page,
  claims: paths.claim,
  discrepancies: paths.discrepancy,
  events: paths.event,
  terms: paths.term,
};

const dataFiles = [
  'quotes.json',
  'quotes.csv',
  'sources.json',
  'sources.bib',
  'people.json',
  'organisations.json',
  'events.json',
  'claims.json',
  'figures.json',
];

/** Addresses of pages, feeds and files, without fragments. What is confined has none. */
export function addresses(whole: Dossier): Set<string> {
  const dossier = publicRecord(whole);
  const followed = followedPages(dossier).map(({ page }) => page);
  return new Set([
    ...Object.values(paths).filter((path) => typeof path === 'string'),
    ...ofRecords(dossier).filter((address) => !address.includes('#')),
    ...[...dossier.quotes.keys()].flatMap((id) => [
      paths.quoteCard(id),
      paths.quoteAnnotation(id),
      paths.quoteEmbed(id),
      paths.quoteImage(id),
      ...(['bib', 'ris', 'json'] as const).map((ending) => paths.quoteReference(id, ending)),
    ]),
    ...[...dossier.articles.keys()].map(paths.articleImage),
    ...topics(dossier).map(({ topic }) => paths.topic(topic)),
    ...followed.map(paths.feedOf),
    ...followed.map(paths.jsonFeedOf),
    ...dataFiles.map(paths.data),
  ]);
}

/** Addresses of records that stand on a page with others. */
export const fragments = (dossier: Dossier): string[] =>
  ofRecords(publicRecord(dossier)).filter((address) => address.includes('#'));

const ofRecords = (dossier: Dossier): string[] =>
  (Object.keys(permalinks) as Addressed[]).flatMap((kind) =>
    [...dossier[kind].keys()].map(permalinks[kind]),
  );

/** Which record an address is the permalink of, whether or not there is such a record. */
export function recordAt(address: string): { kind: Addressed; id: string } | undefined {
  for (const kind of Object.keys(permalinks) as Addressed[]) {
    const [before = '', after = ''] = permalinks[kind]('*').split('*');
    if (!address.startsWith(before) || !address.endsWith(after)) continue;
    const id = address.slice(before.length, address.length - after.length);
    const shape = kind === 'quotes' ? /^[a-z0-9-]+\/[a-z0-9-]+$/ : /^[a-z0-9-]+$/;
    if (shape.test(id)) return { kind, id };
  }
  return undefined;
}
