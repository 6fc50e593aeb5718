import { describe, expect, test } from 'vitest';
import { comparisonsHold } from '../../src/record/checks/records/comparisons-hold.ts';
import type { Dossier, Entry } from '../../src/record/dossier.ts';
import type { Quote } from '../../src/record/kinds/quote.ts';
import { read } from '../../src/record/read/read.ts';
import { aDossier } from '../record/builders.ts';

/** Whether the check that the build runs refuses a quotation, and names its record and no other. */
function isRefused(quote: Entry<Quote>): boolean {
  const findings = comparisonsHold(aDossier({ quotes: [quote] }));
  return findings.length === 1 && findings[0]?.spot.id === quote.id;
}

/** Every word altered, left out and said twice, in turn. */
function* misquoted(quote: Entry<Quote>): Generator<Entry<Quote>> {
  const parts = quote.words.split(/(\s+)/);
  for (const [at, word] of parts.entries()) {
    if (at % 2 === 1 || word === '') continue;
    for (const other of [`${word}x`, word.slice(1), '', `${word} ${word}`])
      yield { ...quote, words: parts.with(at, other).join('') };
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
