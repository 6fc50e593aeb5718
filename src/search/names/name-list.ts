/** What can be found by its name: people, bodies, documents, terms, topics, long reads, claims, pages; with their other names. */
import { paths } from '../../addresses/paths.ts';
import type { Dossier } from '../../record/dossier.ts';
import { naming } from '../../record/views/named-by.ts';
import { readIn } from '../../record/views/quotes/quotes-of-source.ts';
import { quotesBySpeaker } from '../../record/views/speakers/quotes-by-speaker.ts';
import { topics } from '../../record/views/topics.ts';
import { indexPages } from './index-pages.ts';

/** A page, or a place on one, that has a name. */
export interface Named {
  readonly kind:
    | 'person'
    | 'organisation'
    | 'source'
    | 'term'
    | 'topic'
    | 'article'
    | 'claim'
    | 'page';
  readonly id: string;
  readonly name: string;
  /** Other names, abbreviations, ids by which it is asked for. */
  readonly others: readonly string[];
  /** Where it is, with its fragment. */
  readonly url: string;
  /** What there is of it, in words: "5 quotations". */
  readonly about: string;
}

/** All of them, kind by kind; of a record that may be shown (`publicRecord`), since whatever has a name here is offered. */
export const namesOf = (record: Dossier): Named[] => [
  ...people(record),
  ...organisations(record),
  ...terms(record),
  ...topics(record).map(
    ({ topic, quotes, articles }): Named => ({
      kind: 'topic',
      id: topic,
      name: topic,
      others: [],
      url: paths.topic(topic),
      about: count(quotes.length, 'quotation') || count(articles.length, 'long read'),
    }),
  ),
  ...[...record.articles.values()].map(
    ({ id, title, series }): Named => ({
      kind: 'article',
      id,
      name: title,
      others: [],
      url: paths.article(id),
      about: `Part ${series}`,
    }),
  ),
  ...[...record.pages.values()].map(
    ({ id, title, 'other-names': others }): Named => ({
      kind: 'page',
      id,
      name: title,
      others,
      url: paths.page(id),
      about: '',
    }),
  ),
  ...Object.entries(indexPages).map(
    ([url, [name, ...others]]): Named => ({ kind: 'page', id: url, name, others, url, about: '' }),
  ),
  ...sources(record),
  ...[...record.claims.values()].map(
    ({ id, status }): Named => ({
      kind: 'claim',
      id,
      name: id,
      others: [],
      url: paths.claim(id),
      about: status,
    }),
  ),
];

function people(record: Dossier): Named[] {
  const spoken = quotesBySpeaker(record);
  return [...record.people.values()].map(({ id, name, style, 'other-names': others }) => ({
    kind: 'person',
    id,
    name,
    others: without(name, [...styles(style), ...others]),
    url: paths.person(id),
    about:
      count(spoken.get(id)?.length ?? 0, 'quotation') ||
      count(naming(record, ['people', id], 'claims').length, 'claim'),
  }));
}

function organisations(record: Dossier): Named[] {
  const spoken = quotesBySpeaker(record);
  return [...record.organisations.values()].map(
    ({ id, name, abbreviation, type, 'other-names': others }) => ({
      kind: 'organisation',
      id,
      name,
      others: without(name, [...shortForms(abbreviation), ...others]),
      url: paths.organisation(id),
      about: count(spoken.get(id)?.length ?? 0, 'quotation') || type,
    }),
  );
}

const terms = ({ terms: all }: Dossier): Named[] =>
  [...all.values()].map(({ id, term, abbreviation, 'other-names': others }) => ({
    kind: 'term',
    id,
    name: term,
    others: without(term, [...shortForms(abbreviation), ...others]),
    url: paths.term(id),
    about: '',
  }));

function sources(record: Dossier): Named[] {
  const read = Map.groupBy(record.quotes.values(), ({ id }) => readIn(id));
  return [...record.sources.values()].map(({ id, title, publisher }) => ({
    kind: 'source',
    id,
    name: title,
    others: [],
    url: paths.source(id),
    about: count(read.get(id)?.length ?? 0, 'quotation') || publisher,
  }));
}

/** "Dr Alan Billings, then Dr Billings" names him twice; "Ms Blears, as Hansard prints it" once. */
const styles = (style = ''): string[] => style.replace(/, as .*/, '').split(/, (?:then|later) /);

/** "HMIC / HMICFRS" is two; "CSA/E" is one. */
const shortForms = (abbreviation = ''): string[] => abbreviation.split(' / ');

const without = (name: string, others: readonly string[]): string[] => [
  ...new Set(others.filter((other) => other !== '' && other !== name)),
];

/** "5 quotations"; nothing of none. */
const count = (number: number, one: string): string =>
  number === 0 ? '' : `${number.toLocaleString('en-GB')} ${one}${number === 1 ? '' : 's'}`;
