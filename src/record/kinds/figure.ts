/** A picture of numbers or dates, drawn when the site is built: its words, what it shows, and where each number is from. */
import { z } from 'zod';
import { corrections } from '../fields/correction.ts';
import { date, day } from '../fields/date.ts';
import { group, list, oneOf, ours, tell, yesOrNo } from '../fields/field.ts';
import { references, supportFields } from '../fields/reference.ts';
import { faultsOfForm, openingForms } from './figure-forms.ts';
import { kind } from './kind.ts';

const support = group(
  'One source.',
  supportFields('The source that gives the number or the event.', 'table, para 12'),
);
const ownSources = list(
  'Where it is from, if not from the sources of the whole figure.',
  support,
).default([]);

const unitFields = {
  name: ours('What the numbers count, for the head of their column: crimes recorded.'),
  mark: ours('What is printed against each number, as %.').optional(),
};

const shift = group(
  'The change of counting that parts it from the part before: a gap with this label.',
  {
    when: ours('When the way of counting changed: April 1998.'),
    what: ours('What changed, in a few words: new counting rules.'),
  },
);

const row = group('One number.', {
  label: ours(
    'What the number is of. In a series it is the period: 1997, or 1997–98 for April to March.',
  ),
  value: tell(
    'The number, as the source gives it, without commas. A fall is below nothing: -30.',
    z.number(),
  ).optional(),
  missing: ours('What stands in its place when there is none: not found.').optional(),
  mark: oneOf('Whether it was measured, if left out, or was to be reached: a target.', [
    'measured',
    'target',
  ]).default('measured'),
  note: ours('What a reader must know of this number.').optional(),
  sources: ownSources,
});

const part = group('Numbers that were counted in one way.', {
  heading: ours('Its heading; a series names the rules by which it was counted.'),
  counted: ours(
    'Who counted and how: survey estimate, crime recorded by the police. Only numbers counted alike share a scale.',
  ).optional(),
  unit: group(
    'What its numbers count, where that is not the same in all parts.',
    unitFields,
  ).optional(),
  break: shift.optional(),
  rows: list('Its numbers.', row, {
    least: 1,
    otherwise: 'is empty; add a row, with "- label:"',
  }),
  note: ours('What a reader must know of this part.').optional(),
});

const marks = ['disc', 'ring', 'diamond'] as const;

const moment = group('One thing on the timeline.', {
  date: date('When, as precisely as is known.'),
  until: date('When it ended, if it lasted and the end is known.').optional(),
  who: ours('Who did it.').optional(),
  what: ours('What happened, in one sentence of our own.'),
  mark: oneOf('The mark it bears, one of those in the key.', marks).default('disc'),
  sources: ownSources,
});

const meaning = group('One mark.', {
  mark: oneOf('The mark.', marks),
  means: ours('What it says: set, dropped.'),
});

export const figure = kind({
  noun: 'figure',
  is: 'a drawing or table of numbers or dates',
  file: 'yaml',
  id: 'key',
  fields: {
    form: oneOf(
      'How it is drawn: bars from nothing, a series over the years, a timeline, or a table alone; or, to open a long read, small enough for a card too: paths (dates on lines, one for each who), a list that breaks off, beads (as many as the number), a tally of a few numbers, or a few years.',
      ['bars', 'series', 'timeline', 'table', ...openingForms],
    ),
    title: ours('What it shows, as a headline that says no more than its numbers do.'),
    caption: ours('What the reader sees, how it was counted, and what it does not show.'),
    alternative: ours('The picture in words, for those who do not see it.'),
    sources: list('Where its numbers are from.', support, {
      least: 1,
      otherwise: 'names no source; add one, after "- source:"',
    }),
    'facts-checked-to': day('The day up to which its facts were checked.'),
    unit: group('What the numbers count. Dates have none.', unitFields).optional(),
    'rows-are': ours('What the first column of its table holds: crime, period.').default('What'),
    parts: list('The numbers, in parts that are each counted in one way.', part).default([]),
    key: list('The key to the marks of a timeline or of paths.', meaning).default([]),
    moments: list('What a timeline, paths or years show, in order.', moment).default([]),
    ground: group('Years that lie under paths, as those an inquiry covered.', {
      from: date('When they begin.'),
      until: date('When they end.'),
      means: ours('What they are.'),
    }).optional(),
    joined: yesOrNo(
      'Whether a line joins what stands on each path; it says that time passed, and no more.',
    ).default(false),
    'breaks-off': ours('For a list: that the copy breaks off, and what is not known.').optional(),
    claims: references(
      'The claims it states: an article that shows it must use their replies.',
      'claims',
    ),
    caution: ours('What a reader must know to take it rightly.').optional(),
    corrections: corrections(),
  },
  faults: faultsOfForm,
  // It stands in the articles that show it.
  address: undefined,
  stands: 'A figure',
  listed: undefined,
  otherAddresses: () => [],
  heading: 'Figures',
  called: 'title',
  foundExactly: 'nothing',
  offered: undefined,
  knownBy: 'its name',
  data: ['json'],
});

export type Figure = z.infer<typeof figure.schema>;
export type Part = Figure['parts'][number];
export type Row = Part['rows'][number];
export type Moment = Figure['moments'][number];
export type Unit = NonNullable<Figure['unit']>;
export type Mark = Figure['key'][number]['mark'];
