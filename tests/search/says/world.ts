/** All that can be found, as plain texts, and which of them hold some words: found by reading them, by code that shares nothing with `src/`. */
import type { Facet } from '../../../src/search/facets.ts';
import type { Named } from '../../../src/search/names/name-list.ts';
import type { Quotation } from '../../../src/search/write/quotation.ts';
import { line } from '../exact/truth.ts';

/** The words of a text, as they are compared. */
export const tokens = (text: string): string[] => line(text).text.split(' ').filter(Boolean);

/** What a text is beside its words: who said it, and when. */
export interface Text {
  /** The words between single spaces, with one before and one after. */
  readonly line: string;
  readonly names: ReadonlySet<string>;
  /** The date, the month and the year, of what is dated. */
  readonly dates: readonly string[];
  readonly own?: Quotation;
}

export interface World {
  readonly quotations: readonly Text[];
  readonly passages: readonly Text[];
  readonly named: readonly Named[];
  readonly synonyms: readonly (readonly string[])[];
}

/** What narrows a question: a value for each choice, and years. */
export type Choices = Readonly<Partial<Record<Facet | 'from' | 'to', string>>>;

export const worldOf = (
  quotations: readonly Quotation[],
  passages: readonly string[],
  named: readonly Named[] = [],
  synonyms: readonly (readonly string[])[] = [],
): World => ({
  quotations: quotations.map((own) => ({
    line: line(own.words).text,
    names: new Set(
      own.speaker.id === 'unnamed'
        ? []
        : [own.speaker.name, ...(own.speaker.others ?? [])].flatMap(tokens),
    ),
    dates: [4, 7, 10]
      .map((length) => own.said.replace('about ', '').slice(0, length))
      .filter((date) => /^\d{4}(-\d\d){0,2}$/.test(date)),
    own,
  })),
  passages: passages.map((words) => ({ line: line(words).text, names: new Set(), dates: [] })),
  named,
  synonyms,
});

const valuesOf: Readonly<
  Record<Facet | 'from' | 'to', (own: Quotation) => readonly (string | undefined)[]>
> = {
  speaker: ({ speaker }) => [speaker.id],
  organisation: ({ organisation }) => [organisation?.id],
  source: ({ source }) => [source.id],
  kind: ({ source }) => [source.kind],
  topic: ({ topics }) => topics,
  role: ({ role }) => [role],
  checked: ({ checked }) => [checked?.by ?? 'nobody'],
  from: () => [],
  to: () => [],
};

/** The quotations that have all that was chosen. */
export const chosenOf = ({ quotations }: World, choices: Choices): readonly Text[] =>
  quotations.filter(({ own }) =>
    Object.entries(choices).every(([name, value]) => {
      const year = /\d{4}/.exec(own?.said ?? '')?.[0] ?? '';
      if (name === 'from') return year >= value;
      if (name === 'to') return year <= value;
      return own && valuesOf[name as Facet]?.(own).includes(value);
    }),
  );

/** Whether words stand side by side in a text. */
export const holds = (text: Text, words: readonly string[]): boolean =>
  words.length > 0 && text.line.includes(` ${words.join(' ')} `);
