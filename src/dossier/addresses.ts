/** Every address that a dossier gives rise to. */
import { paths } from '../paths.ts';
import type { Dossier } from './dossier.ts';

/** Addresses of pages, feeds and files, without fragments. */
export function addresses(dossier: Dossier): Set<string> {
  const of = (table: ReadonlyMap<string, unknown>, path: (id: string) => string) =>
    [...table.keys()].map(path);
  return new Set([
    ...Object.values(paths).filter((path) => typeof path === 'string'),
    ...of(dossier.articles, paths.article),
    ...of(dossier.quotes, paths.quote),
    ...of(dossier.quotes, paths.quoteCard),
    ...of(dossier.quotes, paths.quoteAnnotation),
    ...of(dossier.quotes, paths.quoteEmbed),
    ...of(dossier.quotes, paths.quoteImage),
    ...(['bib', 'ris', 'json'] as const).flatMap((ending) =>
      of(dossier.quotes, (id) => paths.quoteReference(id, ending)),
    ),
    ...of(dossier.articles, paths.articleImage),
    ...of(dossier.people, paths.person),
    ...of(dossier.organisations, paths.organisation),
    ...of(dossier.sources, paths.source),
    ...of(dossier.pages, paths.page),
    ...[
      'quotes.json',
      'quotes.csv',
      'sources.json',
      'sources.bib',
      'people.json',
      'organisations.json',
      'events.json',
      'claims.json',
      'figures.json',
    ].map(paths.data),
  ]);
}
