import { describe, expect, test } from 'vitest';
import type { Lookup } from '../../../src/quotation/check/answer.ts';
import { placesOfCommon } from '../../../src/quotation/check/common-phrase.ts';
import { aLookup } from './a-lookup.ts';

/** A record of a thousand quotations, with how many hold a word, and where pairs stand. */
const aRecord = (
  held: Readonly<Record<string, number>>,
  pairs: Readonly<Record<string, readonly number[]>>,
): Lookup => ({
  size: 1000,
  holders: async (word) => held[word] ?? 1,
  places: async (one, other) => pairs[`${one} ${other}`] ?? [],
  nearest: async () => [],
  at: async () => ({ url: '/', words: '' }),
});

describe('a phrase is common', () => {
  const held = { spoons: 1000, forks: 1000, drawer: 100 };
  test.each<[string, string, Record<string, number[]>, number | undefined]>([
    ['by its words', 'the spoons and forks', { 'the spoons': [5], 'spoons and': [6] }, 1],
    ['not by rare ones', 'a lighthouse keeper painted it', {}, undefined],
    ['in several places', 'spoons lighthouse keeper', { 'spoons lighthouse': [5, 9] }, 2],
    ['not in one', 'spoons lighthouse keeper', { 'spoons lighthouse': [5] }, undefined],
    ['where both pairs stand', 'spoons in drawer', { 'spoons in': [5, 9], 'in drawer': [10] }, 1],
    ['in places without number', 'the spoons', {}, Infinity],
    ['of one word', 'spoons', {}, 1000],
    ['not in fifteen words', 'the '.repeat(15), {}, undefined],
    ['not where nothing is asked', '…', {}, undefined],
  ])('%s: %s', async (_why, text, pairs, expected) => {
    expect(await placesOfCommon(text, aRecord(held, pairs))).toBe(expected);
  });
});

describe('of the real record', async () => {
  const { finding, quotes } = await aLookup('content');
  const split = quotes.map(({ words }) => words.split(/\s+/));

  test.each([
    'the police and other agencies',
    'dereliction of duty',
    'burglary and vehicle crime',
    'vulnerable children and young people',
    'with the support of',
    'it is important to',
  ])('nobody is named as who said “%s”', async (text) => {
    for (const said of [text, `“${text}” said Theresa May.`, `Peregrine Lightfoot: “${text}”`]) {
      const { word, because } = await finding(said);
      expect(word).toMatch(
        /^= Verbatim(?: but for capital letters)?, and too common to say whose(?:, from within a sentence(?: that has “.+” before it)?)?$/,
      );
      expect(because).toMatch(/In the record they stand in \*\*\w+ places?\*\*/);
      expect(because).not.toMatch(/is who said|not from/);
    }
  });

  test.each([
    ['“Policing is not broken,” said Chris Philp.', 'Shabana Mahmood', 'Chris Philp'],
    ['“Policing is not broken” — Peregrine Lightfoot', 'Shabana Mahmood', 'Peregrine Lightfoot'],
  ])('who else is named with what stands in one place is told: %s', async (text, who, other) => {
    const { word, because } = await finding(text);
    expect(word).toBe('= Verbatim, and too common to say whose, from within a sentence');
    expect(because).toContain(
      `The record has them from **${who}**; what you pasted names ${other}.`,
    );
  });

  test('nor of whatever stands in two quotations by two people, of four words', async () => {
    const seen = new Map<string, Set<string>>();
    for (const [at, words] of split.entries())
      for (const [from] of words.slice(0, -6).entries()) {
        const text = words.slice(from + 1, from + 5).join(' ');
        if (!/^[\p{Ll} ]+$/u.test(text)) continue;
        seen.set(text, (seen.get(text) ?? new Set()).add(quotes[at]?.speaker ?? ''));
      }
    const several = [...seen].filter(([, speakers]) => speakers.size > 1).map(([text]) => text);
    expect(several.length).toBeGreaterThan(15);
    const named: object[] = [];
    for (const text of several) {
      const { word } = await finding(text);
      if (!/too common to say whose/.test(word)) named.push({ text, word });
    }
    expect(named).toEqual([]);
  });

  test('ten words in a row are enough, in all but a few', async () => {
    const texts = split
      .filter((words) => words.length > 14)
      .map((words) => words.slice(2, 12).join(' '));
    const common: string[] = [];
    for (const text of texts) if (/too common/.test((await finding(text)).word)) common.push(text);
    expect(common.length).toBeLessThan(texts.length / 20);
  });
});
