import { describe, expect, test } from 'vitest';
import { parsePublished, publishedText } from '../../src/addresses/published.ts';
import { changes } from '../../src/addresses/published-problems.ts';
import { comparisonsHold } from '../../src/record/checks/records/comparisons-hold.ts';
import type { Dossier, Entry, Records } from '../../src/record/dossier.ts';
import type { Kind } from '../../src/record/kinds/index.ts';
import type { Quote } from '../../src/record/kinds/quote.ts';
import type { FieldPath } from '../../src/record/problem.ts';
import { read } from '../../src/record/read/read.ts';
import { textsBelow } from '../../src/record/values.ts';
import { aDossier } from '../record/builders.ts';

/** Whether the check that the build runs refuses a quotation, and names its record and no other. */
function isRefused(quote: Entry<Quote>): boolean {
  const findings = comparisonsHold(aDossier({ quotes: [quote] }));
  return findings.length === 1 && findings[0]?.spot.id === quote.id;
}

/** Every word altered, left out and said twice, in turn. */
function* misquoted(quote: Entry<Quote>): Generator<Entry<Quote>> {
  for (const words of altered(quote.words)) yield { ...quote, words };
}

function* altered(text: string): Generator<string> {
  const parts = text.split(/(\s+)/);
  for (const [at, word] of parts.entries()) {
    if (at % 2 === 1 || word === '') continue;
    for (const other of [`${word}x`, word.slice(1), '', `${word} ${word}`])
      yield parts.with(at, other).join('');
  }
}

/** Said by each other person and body of the record, and by nobody who is named. */
function* misattributed(quote: Entry<Quote>, dossier: Dossier): Generator<Entry<Quote>> {
  const { speaker, anonymous, ...rest } = quote;
  for (const other of [...dossier.people.keys(), ...dossier.organisations.keys()])
    if (other !== speaker) yield { ...rest, speaker: other };
  if (anonymous === undefined) yield { ...rest, anonymous: 'somebody' };
  yield { ...quote, role: `${quote.role ?? ''} once` };
}

/** Every digit of a date, as each other digit. */
function* misdated(date: string): Generator<string> {
  for (const { 0: digit, index } of date.matchAll(/\d/g))
    for (const other of '0123456789')
      if (other !== digit) yield `${date.slice(0, index)}${other}${date.slice(index + 1)}`;
}

function* misdatedQuotes(quote: Entry<Quote>): Generator<Entry<Quote>> {
  for (const said of misdated(quote.said)) yield { ...quote, said };
  for (const on of misdated(quote.checked.on))
    yield { ...quote, checked: { ...quote.checked, on } };
}

describe.each(['content', 'tests/site/content'])('of the quotations in %s', (content) => {
  const { dossier } = read(content);
  const all = [...dossier.quotes.values()];

  test('each is what was compared', () => {
    expect(all.filter(isRefused).map(({ id }) => id)).toEqual([]);
    expect(all.length).toBeGreaterThan(0);
  });

  test.each<[string, (quote: Entry<Quote>) => Iterable<Entry<Quote>>]>([
    ['a word that is altered, left out or doubled', misquoted],
    ['a speaker or a role that is another', (quote) => misattributed(quote, dossier)],
    ['a date with another digit', misdatedQuotes],
  ])('%s is refused each time, by the name of the record', (_name, changes) => {
    const unnoticed: Entry<Quote>[] = [];
    for (const quote of all)
      for (const changed of changes(quote)) if (!isRefused(changed)) unnoticed.push(changed);
    expect(unnoticed).toEqual([]);
  });
});

/** A record with another text in one place. */
function withText<T>(value: T, [key, ...rest]: FieldPath, text: string): T {
  if (key === undefined) return text as T;
  const part = withText((value as Record<string | number, unknown>)[key], rest, text);
  return (Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part }) as T;
}

describe.each(['content', 'tests/site/content'])(
  'once published, of the records in %s',
  (content) => {
    const { dossier } = read(content);
    const published = parsePublished(publishedText(dossier));
    const isTold = (kind: Kind, record: Entry<Records[Kind]>): boolean => {
      const found = changes(aDossier({ [kind]: [record] }), published);
      return found.length === 1 && found[0]?.spot.id === record.id;
    };
    const unnoticed = (
      kind: Kind,
      field: string,
      changed: (text: string) => Iterable<string>,
    ): string[] =>
      [...dossier[kind].values()].flatMap((record) =>
        textsBelow((record as unknown as Record<string, unknown>)[field], [field]).flatMap(
          ({ path, value }) =>
            [...changed(value)].filter((text) => !isTold(kind, withText(record, path, text))),
        ),
      );

    test('none is told as it stands', () => {
      expect(changes(dossier, published)).toEqual([]);
    });

    test.each<[string, Kind, string, (text: string) => Iterable<string>]>([
      ['each digit of the date of an event', 'events', 'date', misdated],
      ['each digit of the date of a claim', 'claims', 'date', misdated],
      ['each digit of the date of a source', 'sources', 'issued', misdated],
      ['each word of what happened', 'events', 'what', altered],
      ['each word of a claim', 'claims', 'statement', altered],
      ['each word of who says so', 'claims', 'says', altered],
      ['each word of an account that differs', 'discrepancies', 'accounts', altered],
      ['each word of how we write it', 'discrepancies', 'we-write', altered],
      ['each word of a definition', 'terms', 'definition', altered],
      ['each word of who somebody is', 'people', 'description', altered],
      ['each role, and when it was held', 'people', 'roles', altered],
      ['each word on a body', 'organisations', 'description', altered],
      ['each text of a figure', 'figures', 'parts', altered],
    ])('%s is told each time it changes', (_name, kind, field, changed) => {
      expect(unnoticed(kind, field, changed)).toEqual([]);
    });
  },
);
