/** A record of each kind, as an editor types it at a terminal and as it is given on the command line. */
import { type Kind, kinds } from '../../../src/record/kinds/index.ts';
import { likeThatOfTheSite } from './like-that-of-the-site.ts';

/** What an editor types, by field: the name of an item's field stands behind that of its list. */
export type Typed = Readonly<Record<string, string>>;

/** A record that is typed: its id, the answers, and the fields in which an editor then mends what the check has against it. */
export interface TypedRecord {
  readonly id: string;
  readonly answers: Typed;
  readonly repairs?: readonly string[];
}

const typedHere: { readonly [K in Kind]?: TypedRecord } = {
  articles: {
    id: 'a-third-count',
    answers: {
      title: 'A third count',
      standfirst: 'Nobody had asked for it.',
      series: '3',
      'content-note': 'It is about spoons.',
      topics: 'counting',
    },
  },
  pages: { id: 'help', answers: { title: 'Help', standfirst: 'How to find a spoon.' } },
  sources: {
    id: 'hall-letters-2003',
    answers: {
      type: 'report',
      title: 'Letters on spoons',
      publisher: 'Hall Committee',
      kind: 'primary record',
      read: 'excerpt',
    },
  },
  quotes: {
    id: 'hall-minutes-2001/polished',
    answers: {
      words: 'Every spoon was polished.',
      form: 'speech',
      said: '2001-05-04',
      'said-basis': 'The minutes give the day.',
      place: 'item 6',
      topics: 'polish',
      'checked.by': 'eye',
      anonymous: 'a member',
    },
    repairs: ['anonymous'],
  },
  people: {
    id: 'dee-example',
    answers: {
      name: 'Dee Example',
      'sort-name': 'Example, Dee',
      description: 'Polished the spoons.',
      'roles.role': 'polisher',
      'roles.from': '2001',
      'roles.sources': 'hall-minutes-2001',
      sources: 'hall-minutes-2001',
    },
    repairs: ['roles'],
  },
  organisations: {
    id: 'spoon-guild',
    answers: {
      name: 'Spoon Guild',
      type: 'guild',
      description: 'Lends spoons.',
      sources: 'hall-minutes-2001',
    },
  },
  claims: {
    id: 'ts-09',
    answers: {
      statement: 'The spoons were polished in 2001.',
      kind: 'event',
      status: 'reported',
      says: 'The Hall Committee',
      'sources.source': 'hall-minutes-2001',
      confidence: 'high',
    },
  },
  discrepancies: {
    id: 'x-02',
    answers: { question: 'Who polished them?', 'we-write': 'We name nobody.' },
  },
  events: {
    id: 'e-2001-06',
    answers: { date: '2001', what: 'The spoons are polished.', sources: 'hall-minutes-2001' },
  },
  figures: {
    id: 'polished-spoons',
    answers: {
      form: 'bars',
      title: 'Spoons polished',
      caption: 'One bar, counted by the committee.',
      alternative: 'One bar of 112 spoons.',
      'sources.source': 'hall-minutes-2001',
      parts: 'yes',
      'parts.heading': 'The hall',
      'parts.counted': 'counted by the committee',
      'parts.unit': 'yes',
      'parts.unit.name': 'spoons',
      'parts.rows.label': '2001',
      'parts.rows.value': '112',
    },
    repairs: ['parts'],
  },
  terms: { id: 'polish', answers: { term: 'Polish', definition: 'What makes a spoon shine.' } },
};

const givenHere: { readonly [K in Kind]?: readonly string[] } = {
  articles: [
    '--title=A third count',
    '--standfirst=Nobody had asked for it.',
    '--series=3',
    '--written=2026-11-28',
    '--facts-checked-to=2026-11-27',
    '--content-note=It is about spoons.',
    '--topics=counting',
    '--topics=polish',
  ],
  pages: ['--title=Help', '--standfirst=How to find a spoon.', '--updated=2026-11-28'],
  sources: [
    '--type=report',
    '--title=[Letters] on spoons: a list',
    '--publisher=Hall Committee',
    '--kind=primary record',
    '--read=excerpt',
    '--author={family: Example, given: Dee}',
    '--author={literal: Hall Committee}',
    '--link=false',
  ],
  quotes: [
    '--words=Every spoon was polished.',
    '--speaker=hall-committee',
    '--form=report',
    '--said=2001',
    '--said-basis=The minutes give the year.',
    '--place=item 6',
    '--topics=polish',
    '--checked={by: eye, on: 2026-11-27}',
  ],
  people: [
    '--name=Dee Example',
    '--sort-name=Example, Dee',
    '--description=Polished the spoons.',
    '--roles={role: polisher, from: 2001, sources: [hall-minutes-2001]}',
    '--sources=hall-minutes-2001',
  ],
  organisations: [
    '--name=Spoon Guild',
    '--type=guild',
    '--description=Lends spoons.',
    '--sources=[hall-minutes-2001, pottering-post-2002]',
  ],
  claims: [
    '--statement=The spoons were polished in 2001.',
    '--kind=event',
    '--status=reported',
    '--says=The Hall Committee',
    '--sources={source: hall-minutes-2001, locator: item 6}',
    '--confidence=high',
  ],
  discrepancies: [
    '--question=Who polished them?',
    '--accounts={says: The warden.}',
    '--accounts={says: A member.}',
    '--we-write=We name nobody.',
  ],
  events: ['--date=2001', '--what=The spoons are polished.', '--sources=hall-minutes-2001'],
  figures: [
    '--form=bars',
    '--title=Spoons polished',
    '--caption=One bar, counted by the committee.',
    '--alternative=One bar of 112 spoons.',
    '--sources={source: hall-minutes-2001}',
    '--facts-checked-to=2026-11-27',
    '--unit={name: spoons}',
    '--parts={heading: The hall, counted: by hand, rows: [{label: "2001", value: 112}]}',
  ],
  terms: ['--term=Polish', '--definition=What makes a spoon shine.'],
};

const forEach = <T>(here: { readonly [K in Kind]?: T }, other: (kind: Kind) => T) =>
  Object.fromEntries(
    (Object.keys(kinds) as Kind[]).map((kind) => [kind, here[kind] ?? other(kind)]),
  ) as Record<Kind, T>;

/** What is typed for a record of each kind; one that is not here is typed like that of the invented site. */
export const typed = forEach<TypedRecord>(typedHere, (kind) => likeThatOfTheSite(kind).typed);

/** The same or the like as options. */
export const given = forEach<readonly string[]>(givenHere, (kind) => likeThatOfTheSite(kind).given);
