/** Valid records, of which a test writes only what it is about. */
import type { Article, Dossier, Entry, Records } from '../../src/record/dossier.ts';
import { fingerprintOf } from '../../src/record/fingerprint.ts';
import { type Kind, kinds } from '../../src/record/kinds/index.ts';
import type { Quote } from '../../src/record/kinds/quote.ts';
import { parse } from '../../src/record/text/parse.ts';
import { writtenIn } from '../../src/record/text/written.ts';

type Fields = Record<string, unknown> & { id: string };

/** Of each kind of which a test has asked for one. */
const defaults = {
  sources: {
    type: 'report',
    title: 'Minutes',
    publisher: 'Hall',
    kind: 'primary record',
    read: 'whole',
  },
  quotes: {
    words: 'Every spoon was counted.',
    speaker: 'ada',
    form: 'speech',
    said: '2001',
    'said-basis': 'date of the meeting',
    place: 'item 3',
    topics: ['counting'],
    checked: { by: 'program', on: '2020-01-02' },
  },
  people: {
    name: 'Ada Example',
    'sort-name': 'Example, Ada',
    description: 'Counted spoons.',
    roles: [{ role: 'warden' }],
    sources: ['minutes'],
  },
  organisations: {
    name: 'Hall',
    type: 'committee',
    description: 'Has drawers.',
    sources: ['minutes'],
  },
  events: { date: '2001', what: 'A count.', sources: ['minutes'] },
  claims: {
    statement: 'There were 112.',
    kind: 'figure',
    status: 'found',
    says: 'the committee',
    sources: [{ source: 'minutes' }],
    confidence: 'high',
  },
  discrepancies: {
    question: 'How many?',
    accounts: [{ says: '112' }, { says: '97' }],
    'we-write': 'Both.',
  },
  figures: {
    form: 'bars',
    title: 'Spoons',
    caption: 'In drawers.',
    alternative: 'One bar.',
    sources: [{ source: 'minutes' }],
    'facts-checked-to': '2020-01-02',
    unit: { name: 'spoons' },
    parts: [{ heading: 'The hall', counted: 'by hand', rows: [{ label: '1999', value: 112 }] }],
  },
  terms: { term: 'census', definition: 'A count.' },
  articles: {
    title: 'The drawer',
    standfirst: 'Two counts differ.',
    series: 1,
    written: '2020-01-03',
    'facts-checked-to': '2020-01-02',
    'content-note': 'Cutlery.',
    topics: ['counting'],
  },
} satisfies { readonly [K in Kind]?: Readonly<Record<string, unknown>> };

const build =
  <K extends keyof typeof defaults>(kind: K) =>
  (fields: Fields): Entry<Records[K]> => {
    const { id, ...own } = fields;
    // The compiler does not see that a kind's schema gives that kind's record.
    const record: unknown = { ...kinds[kind].schema.parse({ ...defaults[kind], ...own }), id };
    return record as Entry<Records[K]>;
  };

export const aSource = build('sources');
export const aPerson = build('people');
export const anOrganisation = build('organisations');
export const anEvent = build('events');
export const aClaim = build('claims');
export const aDiscrepancy = build('discrepancies');
export const aFigure = build('figures');
export const aTerm = build('terms');

/** A quotation that was compared as it stands, unless it brings a fingerprint of its own. */
export function aQuote(fields: Fields): Entry<Quote> {
  const quote = build('quotes')(fields);
  const fingerprint = quote.checked.fingerprint ?? fingerprintOf(quote);
  return { ...quote, checked: { ...quote.checked, fingerprint } };
}

/** An article with a text, in the editors' MDX. */
export function anArticle({ text = '', ...fields }: Fields & { text?: string }): Entry<Article> {
  return { ...build('articles')(fields), ...writtenIn(parse(text)) };
}

/** A dossier that holds these records and no others, each table in the order of its ids. */
export function aDossier(records: { [K in Kind]?: readonly Entry<Records[K]>[] }): Dossier {
  const table = (kind: Kind) =>
    [...(records[kind] ?? [])]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((record) => [record.id, record] as const);
  return Object.fromEntries(
    (Object.keys(kinds) as Kind[]).map((kind) => [kind, new Map(table(kind))]),
  ) as unknown as Dossier;
}

/** What a test compares: the ids alone. */
export const ids = (records: Iterable<{ id: string }>): string[] =>
  [...records].map(({ id }) => id);
