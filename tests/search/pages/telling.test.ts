import { expect, test } from 'vitest';
import { tellingOf, tellsEnough } from '../../../src/search/pages/telling.ts';
import { asTyped } from '../../../src/search/pages/ways.ts';
import { looseTerms } from '../../../src/search/typed/loose-terms.ts';
import { spellings } from '../../../src/words/spellings.ts';

const termsOf = (typed: string) => looseTerms(spellings(typed));

test.each([
  ['I was counted', ['counted']],
  ['who funds this', ['funds']],
  ['who was this', ['who', 'was', 'this']],
  ['spoons in drawers', ['spoons', 'drawers']],
])('of %j what tells something is %j', (typed, telling) => {
  expect(tellingOf(termsOf(typed)).map(asTyped)).toEqual(telling);
});

// Of 100 pages, in how many each word stands.
const pages: Readonly<Record<string, number>> = {
  ada: 5,
  lord: 10,
  spoons: 40,
  drawers: 4,
  hall: 20,
};

test.each([
  ['ada nowhere', ['nowhere'], false],
  ['lord ada', ['lord'], false],
  ['spoons hall nowhere', ['nowhere'], false],
  ['drawers ada nowhere', ['nowhere'], true],
  ['drawers spoons hall', ['spoons'], true],
  ['drawers spoons hall', ['drawers'], false],
])('of %j a result without %j tells enough: %j', (typed, without, enough) => {
  const rarity = (term: Parameters<typeof asTyped>[0]) =>
    Math.log(1 + 100 / (pages[asTyped(term)] ?? 0.5));
  expect(tellsEnough(without, termsOf(typed), rarity)).toBe(enough);
});
