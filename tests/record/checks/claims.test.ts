import { describe, expect, test } from 'vitest';
import { unearnedConfidence } from '../../../src/desk/confidence.ts';
import { datesHaveCome } from '../../../src/record/checks/dates/dates-have-come.ts';
import { claimsAnswerOthers } from '../../../src/record/checks/records/claims-answer-others.ts';
import {
  claimsKeepTheirFigures,
  headingsKeepTheirFigures,
  strangeYears,
} from '../../../src/record/checks/texts/claims-keep-their-figures.ts';
import { aClaim, aDossier, anArticle, aQuote, aSource } from '../builders.ts';

describe('the figures of a claim, in a text', () => {
  const claim = aClaim({
    id: 'c-1',
    statement: 'The library counted 4,120 books in four rooms, 12.5 per cent fewer.',
    date: '1998-03-07',
    quotes: ['minutes/one'],
    corrections: [{ on: '2020-01-02', what: 'The claim said 9,120.' }],
  });
  const quotes = [aQuote({ id: 'minutes/one', words: 'All 37 of them.' })];
  const strange = (text: string): string[] => {
    const articles = [anArticle({ id: 'a', text: `<Claim id="c-1">${text}</Claim>` })];
    const dossier = aDossier({ claims: [claim], quotes, articles });
    return [...claimsKeepTheirFigures(dossier), ...strangeYears(dossier)].map(
      ({ found }) => /says (\S+),/.exec(found)?.[1] ?? found,
    );
  };

  test.each<[string, string[]]>([
    ['It counted 4,120 books', []],
    ['It counted 4120 books in 4 rooms on 7 March 1998', []],
    ['It fell by 12.5 per cent, all 37', []],
    ['It counted 9,120 books', ['9,120']],
    ['It counted 4,102 books, and 4,102 again', ['4,102']],
    ['It fell by 12 per cent', ['12']],
    ['It counted them in 2001', ['2001']],
    ['Books', []],
  ])('are its own: %o', (text, expected) => {
    expect(strange(text)).toEqual(expected);
  });
});

test('the heading of a claim gives no figure of its own', () => {
  const faults = (heading: string): string[] =>
    headingsKeepTheirFigures(
      aDossier({ claims: [aClaim({ id: 'c', heading, statement: 'Fourteen of 4,120 books.' })] }),
    ).map(({ found }) => found);
  expect(faults('14 of 4,120 books')).toEqual([]);
  expect(faults('All 4,121 books')).toEqual(['the heading says 4,121, which the claim does not']);
});

describe('a claim', () => {
  const faults = (...claims: Parameters<typeof aClaim>[0][]): string[] =>
    claimsAnswerOthers(aDossier({ claims: claims.map(aClaim) })).map(({ found }) => found);

  test('does not answer or contradict itself', () => {
    expect(faults({ id: 'a', replies: ['b', 'a'] }, { id: 'b' })).toEqual([
      'claim "a" under its own "replies:"',
    ]);
    expect(faults({ id: 'a', contradicts: ['a'] })).toEqual([
      'claim "a" under its own "contradicts:"',
    ]);
  });

  test('is contradicted by what it contradicts', () => {
    const a = { id: 'a', contradicts: ['b'] };
    expect(faults(a, { id: 'b', contradicts: ['a'] })).toEqual([]);
    expect(faults(a, { id: 'b' })).toEqual(['claim "a" contradicts "b", which does not say so']);
    expect(faults(a)).toEqual([]);
  });

  const paper = { id: 'post', kind: 'news', read: 'excerpt' };
  const copy = { ...paper, id: 'mirror', 'copy-of': 'post' };
  const other = { ...paper, id: 'gazette' };
  const report = { ...paper, id: 'report', kind: 'primary report' };
  test.each<[string, string, (typeof paper)[], number]>([
    ['finding', 'high', [paper], 1],
    ['figure', 'high', [paper, copy], 1],
    ['figure', 'high', [paper, { ...other, read: 'not read' }], 1],
    ['finding', 'high', [paper, other], 0],
    ['finding', 'high', [report], 0],
    ['finding', 'medium-high', [paper], 0],
    ['opinion', 'high', [paper], 0],
  ])('that is a %s and %s by %j is sure enough, or told', (kind, confidence, sources, count) => {
    const claim = aClaim({
      id: 'a',
      kind,
      confidence,
      sources: sources.map(({ id }) => ({ source: id })),
    });
    const dossier = aDossier({ claims: [claim], sources: sources.map(aSource) });
    expect(unearnedConfidence(dossier)).toHaveLength(count);
  });
});

describe('a day that has not come', () => {
  const today = '2020-01-09';
  test.each<[string, Parameters<typeof datesHaveCome>[0]]>([
    ['on', aDossier({ quotes: [aQuote({ id: 'm/a', checked: { by: 'eye', on: '2099-01-01' } })] })],
    [
      'on',
      aDossier({ claims: [aClaim({ id: 'a', corrections: [{ on: '2020-01-10', what: 'x' }] })] }),
    ],
    ['written', aDossier({ articles: [anArticle({ id: 'a', written: '2031-11-24' })] })],
    ['accessed', aDossier({ sources: [aSource({ id: 'a', accessed: '2020-02-01' })] })],
    ['said', aDossier({ quotes: [aQuote({ id: 'm/a', said: '2021' })] })],
  ])('is told, field by field: %s', (field, dossier) => {
    const found = datesHaveCome(dossier, today);
    expect(found).toHaveLength(1);
    expect(found[0]?.found).toMatch(new RegExp(`^${field} \\S+, which has not come yet$`));
  });

  test('is no day that may have come', () => {
    const quotes = [aQuote({ id: 'm/a', said: '2020-01', checked: { by: 'eye', on: today } })];
    const articles = [anArticle({ id: 'a', written: today, 'facts-checked-to': today })];
    expect(datesHaveCome(aDossier({ quotes, articles }), today)).toEqual([]);
  });
});
