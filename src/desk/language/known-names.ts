/** The names that the record holds, which no dictionary need know. */
import type { Dossier } from '../../record/dossier.ts';

/** Every word of the names of people, organisations, authors and publishers. */
export function knownNames(dossier: Dossier): Set<string> {
  const names = [
    ...[...dossier.people.values()].map(({ name }) => name),
    ...[...dossier.organisations.values()].flatMap(({ name, abbreviation = '' }) => [
      name,
      abbreviation,
    ]),
    ...[...dossier.terms.values()].map(({ abbreviation = '' }) => abbreviation),
    ...[...dossier.sources.values()].flatMap((source) => [
      source.publisher,
      source['container-title'] ?? '',
      ...(source.author ?? []).flatMap((author) =>
        Object.values(author).filter((part) => part !== undefined),
      ),
    ]),
  ];
  return new Set(names.flatMap((name) => name.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []));
}
