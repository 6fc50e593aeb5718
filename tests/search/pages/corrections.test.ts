import { expect, test } from 'vitest';
import { correctionPages } from '../../../src/search/pages/correction-pages.ts';
import type { PageHit } from '../../../src/search/pages/find-pages.ts';
import { askedOfCorrections, withCorrections } from '../../../src/search/pages/with-corrections.ts';
import { aClaim, aDossier, aPerson, aQuote } from '../../record/builders.ts';

const on = '2022-06-22';

test('each correction is a result, at a place of its own, by what was corrected', () => {
  const corrections = ['The year was wrong.', 'The place was wrong.'].map((what) => ({ on, what }));
  const dossier = aDossier({
    people: [aPerson({ id: 'ada', name: 'Ada Example', corrections })],
    quotes: [aQuote({ id: 'minutes/a', words: 'So it was.', corrections: corrections.slice(1) })],
    claims: [aClaim({ id: 'ts-1', heading: 'How many', corrections: corrections.slice(1) })],
  });
  const of = correctionPages(dossier).map(({ url, title, about, kind, beside }) => [
    url,
    title,
    about,
    kind,
    beside,
  ]);
  const [year, place] = ['The year was wrong.', 'The place was wrong.'];
  expect(new Set(of)).toEqual(
    new Set([
      [`/corrections/#people-ada-${on}`, 'Correction: Ada Example', year, 'Corrections', on],
      [`/corrections/#people-ada-${on}-2`, 'Correction: Ada Example', place, 'Corrections', on],
      [
        `/corrections/#quotes-minutes-a-${on}`,
        'Correction: “So it was.”',
        place,
        'Corrections',
        on,
      ],
      [`/corrections/#claims-ts-1-${on}`, 'Correction: How many', place, 'Corrections', on],
    ]),
  );
});

test.each([
  ['what was corrected about Ada', 'what was   about Ada'],
  ['Corrections Ada', '  Ada'],
  ['the correctional spoon', 'the correctional spoon'],
])('%j asks of corrections %j', (typed, asked) => {
  expect(askedOfCorrections(typed)).toBe(asked);
});

const hit = (url: string, ...without: string[]): PageHit => {
  return { url, title: '', about: '', kind: '', beside: '', without };
};

test.each([
  ['ada', [hit('a')], [hit('c')], ['a', 'c']],
  ['corrections ada', [hit('a')], [hit('c')], ['c', 'a']],
  ['corrections ada', [hit('a', 'corrections')], [hit('c')], ['c']],
  ['ada spoon', [hit('a', 'spoon')], [hit('c', 'ada')], ['a', 'c']],
  ['ada spoon', [hit('a', 'spoon')], [hit('c')], ['c']],
])(
  'for %j what has all stands alone, corrections first where they are asked for',
  (typed, others, corrections, urls) => {
    expect(withCorrections(typed, others, corrections).map(({ url }) => url)).toEqual(urls);
  },
);

test('what was copied of a correction is answered with it first', () => {
  const corrections = [{ ...hit('c'), about: 'It said that no spoon was lost; two were.' }];
  const of = (typed: string) => withCorrections(typed, [hit('a')], corrections)[0]?.url;
  expect([of('that no spoon was lost'), of('spoon that no was lost'), of('no spoon')]).toEqual([
    'c',
    'a',
    'a',
  ]);
});
