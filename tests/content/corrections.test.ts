/** Holds what was wrong in print on 27 November 2026, so that it is not written again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/record/read/read.ts';

const { dossier } = read('content');
const squeezed = (text: string) => text.replace(/\s+/g, ' ');

/** What a text says now, without the notes on what it said before. */
const withoutCorrections = (text: string) =>
  squeezed(text.replace(/^corrections:\n(?:(?: .*)?\n)*/gm, ''));
const texts = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((entry) => /\.(mdx|yaml)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, says: withoutCorrections(readFileSync(path, 'utf8')) }));

test.each([
  [
    'targets for single crimes did last, under one name',
    /did not last the decade|gone by about 2005/i,
  ],
  [
    'the grade for protecting vulnerable people had an end',
    /from 2005–06 (?:every|each|the national|forces)/i,
  ],
  ['the years of the Sheffield allegation are disputed', /speaking of the years 2007/],
  ['one sentence of a column of 2015 stands in one article', /Targets were used against burglary/],
  [
    'the watchdog dates the end of the investigation itself',
    /is the press that has the full report/,
  ],
  ['Ms Senior also spoke of disappointment', /has her welcoming it/],
  [
    'what the law may do about records is told',
    /what (?:became of (?:that|it)|came of it)[^.]*not f(?:ound|ind)/i,
  ],
  ['those who left posts are told', /no full list of the people who left/i],
  [
    'four left the panel by 22 October, five by December',
    /five women (?:also )?(?:resigned|left)/i,
  ],
  ['totals of the agency have their day, and no end', /later (?:totals|ones) were not found/i],
  ['the latest page that was read has its day', /later than about (?:February|March) 2026/],
  [
    'nobody was asked, so nobody is silent',
    /no (?:reply|answer)(?: to| by| of| from)[^.]{0,60} was found/i,
  ],
])('%s', (_right, wrong) => {
  expect(texts.filter(({ says }) => wrong.test(says)).map(({ path }) => path)).toEqual([]);
});

test('no article but one has the papers against the leaked sentence', () => {
  const papers = ['tg-10', 'tg-47', 'tg-67', 'tg-69', 'tg-71', 'tg-72', 'tg-79'];
  const tellers = [...dossier.articles.values()]
    .filter(({ mentions }) => mentions.some(({ id }) => papers.includes(id)))
    .map(({ id }) => id);
  expect(tellers).toEqual(['one-reason-among-several']);
});

describe('the figure of targets', () => {
  const figure = dossier.figures.get('targets-set-and-dropped');
  const moments = figure?.moments ?? [];
  const at = (date: string) => moments.find((moment) => moment.date === date);

  test('shows 2008 to 2011 as a priority with an indicator, and no level', () => {
    expect(at('2008-04')).toMatchObject({ until: '2011-03', mark: 'diamond' });
    expect(squeezed(at('2008-04')?.what ?? '')).toContain('6 December 2007');
    expect(squeezed(at('2008-04')?.what ?? '')).toContain(
      'priority and indicator, no national level in the pages read',
    );
  });

  test('shows what the force set itself in 2010 as a target', () => {
    expect(at('2010')).toMatchObject({ who: 'South Yorkshire Police', mark: 'disc' });
    expect(at('2010')?.what).toContain('5 per cent');
  });

  test('is told in words with the numbers of its marks', () => {
    const between = (from: string, to: string) =>
      moments.filter(({ date }) => date >= from && date < to).length;
    expect([between('1993', '2012'), between('2012', '2020'), between('2020', '2027')]).toEqual([
      11, 2, 6,
    ]);
    expect(figure?.alternative).toMatch(/^Seventeen of the nineteen marks .* eleven and six/);
  });
});

test.each([
  ['tg-12', 'burglary, robbery and vehicle crime'],
  ['tg-47', 'In 2005–06 and 2006–07'],
  ['nt-09', 'four by 22 October'],
  ['nt-11', '1,273'],
  ['am-24', 'concluded and publicised in 2022'],
  ['am-25', 'very disappointed'],
])('claim %s says what is right', (id, words) => {
  expect(squeezed(dossier.claims.get(id)?.statement ?? '')).toContain(words);
});

test('every correction says something, and none repeats what came out to protect somebody', () => {
  const all = [
    ...dossier.articles.values(),
    ...dossier.claims.values(),
    ...dossier.discrepancies.values(),
    ...dossier.events.values(),
    ...dossier.figures.values(),
    ...dossier.people.values(),
    ...dossier.pages.values(),
  ].flatMap(({ corrections }) => corrections);
  expect(all.filter(({ on }) => on === '2026-11-27').length).toBeGreaterThan(40);
  const telling = /chief constable|2004–11|bonus|\bpaid\b|\bpay\b|salary/i;
  expect(all.filter(({ what }) => telling.test(what)).map(({ what }) => what)).toEqual([]);
});
