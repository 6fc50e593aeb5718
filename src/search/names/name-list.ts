/** What can be found by its name: records of every kind that is offered, topics and pages; with their other names. */
import { paths } from '../../addresses/paths.ts';
import type { Dossier } from '../../record/dossier.ts';
import { everyRecord } from '../../record/every-record.ts';
import { fieldsOf } from '../../record/fields/fields-of.ts';
import { type Kind, kinds } from '../../record/kinds/index.ts';
import type { Kinds } from '../../record/kinds/kind.ts';
import type { Role } from '../../record/kinds/person.ts';
import { naming } from '../../record/views/named-by.ts';
import { readIn } from '../../record/views/quotes/quotes-of-source.ts';
import { quotesBySpeaker } from '../../record/views/speakers/quotes-by-speaker.ts';
import { topics } from '../../record/views/topics.ts';
import { indexPages } from './index-pages.ts';
import { tellingWords } from './name-keys.ts';
import { issueInWords, roleInWords } from './role.ts';

/** A page, or a place on one, that has a name. */
export interface Named {
  /** The noun of a kind of record, or topic, or page for what is no record. */
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** Other names, abbreviations, ids by which it is asked for. */
  readonly others: readonly string[];
  /** Where it is, with its fragment. */
  readonly url: string;
  /** What there is of it, in words: "5 quotations". */
  readonly about: string;
  /** What somebody was, where and when, in words; by whom a document is, and of when. */
  readonly roles?: readonly string[] | undefined;
  /** Whether the last word of a person's name is none that people use otherwise: Fahy, and not May. */
  readonly tells?: boolean | undefined;
}

/** All of them, kind by kind; of a record that may be shown (`publicRecord`), since whatever has a name here is offered. */
export const namesOf = (record: Dossier, of: Kinds = kinds): Named[] => [
  ...records(record, of),
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
  ...Object.entries(indexPages(of)).map(
    ([url, [name, ...others]]): Named => ({ kind: 'page', id: url, name, others, url, about: '' }),
  ),
];

/** The fields under which records of any kind have other names. */
interface OtherNames {
  readonly style?: string | undefined;
  readonly abbreviation?: string | undefined;
  readonly 'other-names'?: readonly string[];
  readonly roles?: readonly Role[];
}

/** The records of every kind that says it is offered. */
function records(dossier: Dossier, of: Kinds): Named[] {
  const words = wordsWith(dossier);
  const texts = [
    ...[...dossier.quotes.values()].map((quote) => quote.words),
    ...[...dossier.claims.values()].map((claim) => claim.statement),
    ...[...dossier.terms.values()].map((term) => term.definition),
  ];
  const used = new Set(texts.flatMap((text) => text.match(/\b\p{Ll}+/gu) ?? []));
  return everyRecord(dossier, of).flatMap(({ name: table, kind, record }): Named[] => {
    const { noun, knownBy, called, offered, address } = kind;
    if (!offered || !address) return [];
    const fields = record as Readonly<Record<string, unknown>> & OtherNames;
    const name = knownBy === 'its id' ? record.id : String(fields[called]);
    const source = table === 'sources' ? dossier.sources.get(record.id) : undefined;
    return [
      {
        kind: noun,
        id: record.id,
        name,
        // Whoever types an id leaves out its zeros: am-1.
        others: knownBy === 'its id' ? shorter(name) : otherNamesOf(name, fields),
        url: address(record.id),
        about:
          count(words(table, record.id), 'quotation') ||
          offered(record as never) ||
          count(naming(dossier, [table, record.id], 'claims').length, 'claim'),
        roles: source
          ? [issueInWords(source)]
          : fields.roles?.map((role) => roleInWords(role, dossier)),
        tells: table === 'people' ? !used.has(tellingWords(name).at(-1) ?? '') : undefined,
      },
    ];
  });
}

/** How many quotations are found with a record: those that somebody said, those read in a document. */
function wordsWith(dossier: Dossier): (kind: Kind, id: string) => number {
  const spoken = quotesBySpeaker(dossier);
  const read = Map.groupBy(dossier.quotes.values(), ({ id }) => readIn(id));
  const speakers = fieldsOf(kinds.quotes).find(({ path }) => path.join() === 'speaker')?.to ?? [];
  return (kind, id) =>
    (speakers.includes(kind) ? spoken : kind === 'sources' ? read : undefined)?.get(id)?.length ??
    0;
}

/** The names that a record has beside its own. */
export const otherNamesOf = (name: string, fields: OtherNames): string[] => [
  ...new Set(
    [
      ...styles(fields.style),
      ...shortForms(fields.abbreviation),
      ...(fields['other-names'] ?? []),
    ].filter((other) => other !== '' && other !== name),
  ),
];

/** An id without the zeros before its number; nothing where it has none. */
const shorter = (id: string): string[] =>
  [id.replace(/-0+(?=\d)/, '-')].filter((other) => other !== id);

/** "Dr Alan Billings, then Dr Billings" names him twice; "Ms Blears, as Hansard prints it" once. */
const styles = (style = ''): string[] => style.replace(/, as .*/, '').split(/, (?:then|later) /);

/** "HMIC / HMICFRS" is two; "CSA/E" is one. */
const shortForms = (abbreviation = ''): string[] => abbreviation.split(' / ');

/** "5 quotations"; nothing of none. */
const count = (number: number, one: string): string =>
  number === 0 ? '' : `${number.toLocaleString('en-GB')} ${one}${number === 1 ? '' : 's'}`;
