/** Every kind of record, and the schema its files keep to. */
import { article } from './article.ts';
import { claim } from './claim.ts';
import { discrepancy } from './discrepancy.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { quote } from './quote.ts';
import { source } from './source.ts';
import { term } from './term.ts';

/** By the name of the folder in `content/`. */
export const schemas = {
  sources: source,
  quotes: quote,
  people: person,
  organisations: organisation,
  events: event,
  claims: claim,
  discrepancies: discrepancy,
  figures: figure,
  terms: term,
  articles: article,
  pages: page,
};

export type Kind = keyof typeof schemas;
