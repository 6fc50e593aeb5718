/** A figure in the words of a claim, as a text gives them, is a figure of the claim. */

import { numbersInWords } from '../../../words/numbers-in-words.ts';
import type { Dossier, Entry } from '../../dossier.ts';
import type { Claim } from '../../kinds/claim.ts';
import type { Finding } from '../../problem.ts';
import { textsBelow } from '../../values.ts';
import { type Check, spot, texts } from '../check.ts';

/** Years are left to `strangeYears`: a text may say of somebody that they were the minister of 2008. */
export const claimsKeepTheirFigures: Check = (dossier) =>
  strange(dossier, (figure) => !isYear(figure));

/** Years in the words of a claim that it does not state: right more often than not, and worth a look. */
export const strangeYears: Check = (dossier) => strange(dossier, isYear);

/** The heading of a claim gives no figure that the claim does not state. */
export const headingsKeepTheirFigures: Check = (dossier) =>
  [...dossier.claims.values()].flatMap((claim) => {
    const known = new Set(figuresOf(claim, dossier));
    return figuresIn(claim.heading ?? '')
      .filter((figure) => !known.has(amountOf(figure)))
      .map((figure) => ({
        spot: spot('claims', claim.id, ['heading']),
        found: `the heading says ${figure}, which the claim does not`,
        remedy: 'Correct the figure, or leave it to the statement.',
      }));
  });

const isYear = (figure: string): boolean => /^(?:1[89]|20)\d\d$/.test(figure);

const strange = (dossier: Dossier, counts: (figure: string) => boolean): Finding[] =>
  [...texts(dossier)].flatMap(({ kind, text }) =>
    text.mentions.flatMap(({ by, id, text: words, at }) => {
      const claim = dossier.claims.get(id);
      if (by !== 'Claim' || !claim) return [];
      const known = new Set(figuresOf(claim, dossier));
      const unknown = [
        ...figuresIn(words).filter((figure) => counts(figure) && !known.has(amountOf(figure))),
        ...numbersInWords(words)
          .filter(({ words, value }) => value >= least && counts(words) && !known.has(value))
          .map(({ words }) => words),
      ];
      return [...new Set(unknown)].map((figure) => ({
        spot: spot(kind, text.id, at),
        beside: spot('claims', id, ['statement']),
        found: `<Claim id="${id}"> says ${figure}, which the claim does not`,
        remedy: 'Correct the figure, or put outside the tag what the claim does not state.',
      }));
    }),
  );

/** The values of all figures that a claim states, or that stand in the quotations it rests on. */
function figuresOf({ corrections, heading, ...claim }: Entry<Claim>, dossier: Dossier): number[] {
  const own = textsBelow(claim).map(({ value }) => value);
  const quoted = claim.quotes.flatMap((id) => dossier.quotes.get(id)?.words ?? []);
  return [...own, ...quoted].flatMap((text) => [
    ...figuresIn(text).map(amountOf),
    ...numbersInWords(text).map(({ value }) => value),
  ]);
}

/** Figures in a text as they are printed: 4,120 and 2001-02 are one and two. */
const figuresIn = (text: string): string[] => text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];

const amountOf = (figure: string): number => Number(figure.replaceAll(',', ''));

/** Numbers in letters below this are as often a manner of speaking: one of them, two reports. */
const least = 11;
