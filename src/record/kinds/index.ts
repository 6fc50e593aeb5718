/** Every kind of record, by the name of its folder in `content/`; in this order they are told, where several are. */
import { article } from './article.ts';
import { claim } from './claim.ts';
import { discrepancy } from './discrepancy.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import type { Kinds } from './kind.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { quote } from './quote.ts';
import { source } from './source.ts';
import { term } from './term.ts';

export const kinds = {
  articles: article,
  quotes: quote,
  claims: claim,
  events: event,
  discrepancies: discrepancy,
  figures: figure,
  people: person,
  organisations: organisation,
  terms: term,
  sources: source,
  pages: page,
} as const satisfies Kinds;

export type Kind = keyof typeof kinds;
