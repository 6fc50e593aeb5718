/** Everything that cites a source. */
import type { Dossier, Entry } from '../dossier.ts';
import type { Claim } from '../kinds/claim.ts';
import type { Discrepancy } from '../kinds/discrepancy.ts';
import type { Event } from '../kinds/event.ts';
import type { Figure } from '../kinds/figure.ts';
import type { Organisation } from '../kinds/organisation.ts';
import type { Person } from '../kinds/person.ts';
import type { Source } from '../kinds/source.ts';
import type { Term } from '../kinds/term.ts';
import { firstUses, type Use, uses } from './articles/uses.ts';
import { supportsOfFigure } from './supports-of-figure.ts';

export interface CitationsOfSource {
  readonly articles: readonly Use[];
  readonly claims: readonly Entry<Claim>[];
  readonly events: readonly Entry<Event>[];
  readonly discrepancies: readonly Entry<Discrepancy>[];
  readonly figures: readonly Entry<Figure>[];
  readonly people: readonly Entry<Person>[];
  readonly organisations: readonly Entry<Organisation>[];
  readonly terms: readonly Entry<Term>[];
  /** The sources that are copies of it. */
  readonly copies: readonly Entry<Source>[];
}

/** The articles and records that cite a source. */
export function citationsOfSource(dossier: Dossier, source: string): CitationsOfSource {
  const citing = <T extends { sources: string[] }>(table: ReadonlyMap<string, T>) =>
    [...table.values()].filter(({ sources }) => sources.includes(source));
  return {
    articles: firstUses(uses(dossier, source, ['citation'])),
    claims: [...dossier.claims.values()].filter(({ sources }) =>
      sources.some((support) => support.source === source),
    ),
    events: citing(dossier.events),
    discrepancies: [...dossier.discrepancies.values()].filter(({ accounts }) =>
      accounts.some(({ sources }) => sources.includes(source)),
    ),
    figures: [...dossier.figures.values()].filter((figure) =>
      supportsOfFigure(figure).some((support) => support.source === source),
    ),
    people: citing(dossier.people),
    organisations: citing(dossier.organisations),
    terms: citing(dossier.terms),
    copies: [...dossier.sources.values()].filter((copy) => copy['copy-of'] === source),
  };
}
