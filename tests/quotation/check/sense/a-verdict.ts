/** Verdicts on cut and altered quotations, and what turns their sense. */
import type { Verdict } from '../../../../src/quotation/check/answer.ts';
import { alterationOf, segmentsOf } from '../../../../src/quotation/check/differences.ts';
import { turnsOf } from '../../../../src/quotation/check/sense/turned.ts';
import { aStanding } from '../a-standing.ts';

/** The verdict on stretches of a quotation. */
export const cut = (words: string, ...parts: string[]): Verdict =>
  aStanding({ url: '/quotes/a/b/', words }, parts);

/** The verdict on a text that differs from a quotation. */
export const altered = (words: string, text: string): Verdict => {
  const segments = segmentsOf(text, words);
  return {
    kind: 'altered',
    quote: { url: '/quotes/a/b/', words },
    range: { start: 0, end: words.length },
    segments,
    alteration: alterationOf(text, words, segments, false),
    inserted: [],
  };
};
export const told = (verdict: Verdict, neverCut?: string[]) =>
  turnsOf(verdict, neverCut).map(({ how, word, opposite }) => [how, word, opposite]);
