import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/quotation/check/answer.ts';
import { chance } from '../../chance.ts';
import { aLookup } from './a-lookup.ts';

const { finding, quotes } = await aLookup('content');
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const random = chance(41);
const long = quotes.filter(({ words }) => words.split(' ').length > 5 && words.length < 900);
const pick = () => long[Math.floor(random() * long.length)] ?? long[0];
const pairs = Array.from({ length: 40 }, () => [pick(), pick(), pick()] as const).filter(
  (of) => new Set(of.map((quote) => quote?.speaker)).size === 3,
);
type Quoted = { readonly words: string; readonly speaker: string };

const forms: Readonly<Record<string, (one: Quoted, two: Quoted) => string>> = {
  'a colon before each': (one, two) =>
    `${capital(one.speaker)} said: “${one.words}” ${capital(two.speaker)} wrote: “${two.words}”`,
  'said after each': (one, two) =>
    `“${one.words}” said ${one.speaker}. “${two.words}” said ${two.speaker}.`,
  'in sentences': (one, two) =>
    `In the hearing ${one.speaker} said “${one.words}”. Later, ${two.speaker} told the committee that “${two.words}”.`,
  'and between them': (one, two) => `“${one.words}” and “${two.words}”`,
  'a line each': (one, two) => `“${one.words}”\n“${two.words}”`,
  'a dash after each': (one, two) =>
    `“${one.words}” — ${capital(one.speaker)}\n\n“${two.words}” — ${capital(two.speaker)}`,
};
const answersOf = ({ verdict }: Answer): readonly Answer[] =>
  verdict.kind === 'several' ? verdict.answers : [];

test('a few words that somebody else said are no part of a quotation beside them', async () => {
  const wrong: object[] = [];
  for (const [one] of pairs)
    for (const few of ['I am very sorry', 'Deep regret now', 'Sorry']) {
      if (!one) continue;
      const { answer } = await finding(`“${one.words}” said ${one.speaker}. “${few},” said Ann.`);
      const kinds = [answer, ...answersOf(answer)].map(({ verdict }) => verdict.kind);
      if (!kinds.includes('verbatim') || kinds.includes('altered')) wrong.push({ one, kinds });
    }
  expect(wrong).toEqual([]);
});

describe('two quotations of the record, each in its own marks, are no forgery', () => {
  test.each(Object.entries(forms))('with %s', async (_how, form) => {
    expect(pairs.length).toBeGreaterThan(20);
    const wrong: object[] = [];
    for (const [one, two] of pairs) {
      if (!one || !two) continue;
      const text = form(one, two);
      const { answer, word } = await finding(text);
      const kinds = answersOf(answer).map(({ verdict }) => verdict.kind);
      if (kinds.join() !== 'verbatim,verbatim') wrong.push({ text, word, kinds });
    }
    expect(wrong).toEqual([]);
  });
});

test('of three each has its own speaker beside it, and no other', async () => {
  const wrong: object[] = [];
  for (const of of pairs) {
    const text = of
      .map(
        (quote) =>
          `The board then heard, in the long meeting of that evening, from ${quote?.speaker} this: “${quote?.words}” `,
      )
      .join('');
    const { answer } = await finding(text);
    const named = answersOf(answer).map(({ leftOut }) => /from (.*) this: …$/.exec(leftOut)?.[1]);
    if (named.join('|') !== of.map((quote) => quote?.speaker).join('|'))
      wrong.push({ text, named });
  }
  expect(wrong).toEqual([]);
});

describe('an invented quotation beside a true one is not passed over', () => {
  const invented = 'We should all go home and never come back to this office again.';
  test.each<[string, (words: string) => string]>([
    ['after it', (words) => `“${words}” The minister then went on for an hour. “${invented}”`],
    ['before it', (words) => `“${invented}” The minister then went on for an hour. “${words}”`],
    ['with who said both', (words) => `“${words}” said Ann. She then added this: “${invented}”`],
    ['on its own line', (words) => `“${words}”\n\n“${invented}”`],
  ])('%s', async (_where, form) => {
    const silent: object[] = [];
    for (const [quote] of pairs) {
      const text = form(quote?.words ?? '');
      const { word, because, answer } = await finding(text);
      const shown = answersOf(answer).some(({ text }) => text === invented);
      const told = shown && because.includes('One of them is not in this record.');
      if (!told && !(/Altered/.test(word) && /go home/.test(because)))
        silent.push({ text, word, because });
    }
    expect(silent).toEqual([]);
  });
});
