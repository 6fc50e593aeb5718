/** Each case that was found wrong on the site of 27 November 2026, asked of the record as it is. */
import { afterAll, describe, expect, test } from 'vitest';
import { findNames } from '../../src/search/names/find-names.ts';
import { closest } from '../../src/search/names/found-name.ts';
import { stateFrom } from '../../src/search/state.ts';
import { saidTo, theRecord } from './says/asked.ts';

const { search, quotations, passages, remove } = await theRecord();
afterAll(remove);
const answer = (q: string, more: Record<string, string> = {}) =>
  search.answer(stateFrom(new URLSearchParams({ q, ...more })), {
    quotation() {},
    async quotations() {},
  });
const said = async (text: string, choices = {}, more = {}) =>
  (await saidTo(search, { kind: '', text, choices, more })).status;
const small = (text: string): string => text.toLowerCase();
const barber = 'the whole point of setting a target is to distort activity';

test.each([
  ['Jayne Senior', '/people/jayne-senior/'],
  ['Alan Billings', '/people/alan-billings/'],
  ['Samaritans', '/support/'],
  ['NSPCC', '/support/'],
  ['helpline', '/support/'],
  ['correction', '/corrections/'],
  ['copyright', '/about/'],
  ['IOPC', '/organisations/iopc/'],
  ['tg-07', '/claims/#tg-07'],
  ['serious acquisitive crime', '/glossary/#serious-acquisitive-crime'],
])('%s leads to its own page first', async (typed, url) => {
  expect(closest(await findNames(search.folder, typed))[0]?.named.url).toBe(url);
});

test.each(['Jayne Senior', 'Alan Billings'])(
  '%s has all that was said by that name',
  async (name) => {
    const own = quotations.filter(({ speaker }) => speaker.name === name);
    const { quotations: found } = await answer(name);
    expect(own.length).toBeGreaterThan(0);
    expect(found.total).toBeGreaterThanOrEqual(own.length);
    expect(found.hits[0]?.block.speakerName).toBe(name);
  },
);

test.each([
  ['1,400', /1,400/],
  ['2014', /2014/],
  ['20%', /20 per cent|20%/],
  ['per cent', /per cent|%/],
])('%s is found in what holds it', async (typed, held) => {
  const { quotations: own, passages: read } = await answer(typed);
  const hits = [...own.hits, ...(read?.hits ?? [])].map(({ block }) => block.words);
  const is = (text: string): boolean => held.test(text);
  expect(own.total + (read?.total ?? 0)).toBeGreaterThan(0);
  expect(hits.some(is)).toBe(true);
  expect(passages.some(is) || quotations.some(({ words }) => is(words))).toBe(true);
});

test('a day stands before another day', async () => {
  const day = quotations.find(({ said: date }) => /^\d{4}-\d\d-\d\d$/.test(date))?.said ?? '';
  const [year, month, own] = day.split('-').map(Number);
  const name = new Date(0, (month ?? 1) - 1).toLocaleString('en-GB', { month: 'long' });
  const { quotations: found } = await answer(`${own} ${name} ${year}`);
  expect(found.hits[0]?.block.said).toBe(day);
});

describe('a quotation and a name', () => {
  test.each([
    `“${barber}” Michael Barber`,
    `Michael Barber said that “${barber}”`,
    `“${barber}”, said Michael Barber.`,
  ])('%s', async (typed) => {
    const { quotations: found, query } = await answer(typed);
    expect(found.understanding).toBe('exact');
    expect(small(found.hits[0]?.block.words ?? '')).toContain(barber);
    expect(query.speaker?.name).toContain('Barber');
  });
});

test.each([
  ['one wrong', barber.replace('point', 'purpose'), 'purpose', 'point'],
  ['one put in', barber.replace('target', 'crime target'), 'crime', ''],
])('ten words with %s lead to the quotation, and say which', async (_, typed, wrong, right) => {
  const { quotations: found } = await answer(typed);
  const [first] = found.hits;
  expect(small(first?.block.words ?? '')).toContain(barber);
  expect(first?.changes).toContainEqual({ typed: wrong, record: right });
});

test('ten words with [sic] are the quotation, and it is said to be left out', async () => {
  const typed = barber.replace('target', 'target [sic]');
  expect((await answer(typed)).quotations.understanding).toBe('exact');
  expect(await said(typed)).toContain('“[sic]” was left out.');
});

test.each(['Rotheram', 'vexacious', 'burglery'])(
  '%s is taken for a word of the record',
  async (typed) => {
    expect(await said(typed)).toMatch(new RegExp(`as the record spells “${typed}”`, 'i'));
  },
);

test('Bilings is taken for a name', async () => {
  const { quotations: found } = await answer('Bilings');
  expect(found.hits[0]?.block.speakerName).toContain('Billings');
});

test.each([
  ['corrections', /\bcorrect(?:ion|ions)\b/i],
  ['cop', /\bcops?\b|police officer/i],
])('%s finds its own forms alone', async (typed, form) => {
  const { quotations: found, passages: read } = await answer(typed);
  const hits = [...(found.understanding === 'beginnings' ? [] : found.hits), ...(read?.hits ?? [])];
  for (const { block } of hits) expect(block.words).toMatch(form);
});

test('Billingham is her own name, and no form of Billings', async () => {
  expect((await answer('Billingham')).quotations.total).toBe(0);
  const named = closest(await findNames(search.folder, 'Billingham')).map(
    ({ named: { url } }) => url,
  );
  expect(named).toEqual(['/people/zoe-billingham/']);
});

test('where one speaker never says it, others are counted', async () => {
  const own = (id: string) => quotations.filter(({ speaker }) => speaker.id === id);
  const silent = quotations.find(
    ({ speaker: { id } }) =>
      id !== 'unnamed' && own(id).every(({ words }) => !/targets/i.test(words)),
  )?.speaker.id;
  const others = quotations.filter(({ words }) => /\btargets\b/i.test(words)).length;
  expect(await said('"targets"', { speaker: silent })).toBe(
    `No exact match in the quotations chosen. ${others} exact matches without the narrowing.`,
  );
});

test.each([
  ['whistle blower', /Shown for whistleblowers?/],
  ['kids', /Shown for children too, which editors give as the same as “kids”\./],
  ['cops', /Shown for police( officers)? too, which editors give as the same as “cops”\./],
])('%s is shown for another word, and it is said', async (typed, sentence) => {
  expect(await said(typed)).toMatch(sentence);
});

test('a mark that is not closed parts no phrase', async () => {
  const { words } = quotations.find((each) => / the /.test(each.words.slice(10, 40))) ?? {
    words: '',
  };
  const typed = words.slice(0, words.indexOf(' the ', 10) + 4).replace(/ the$/, ' “the');
  const { quotations: found } = await answer(typed);
  expect(found.understanding).toBe('exact');
  expect(found.hits.map(({ block }) => block.words)).toContain(words);
});

test('a page beyond the last is the last, and it is said', async () => {
  const { page, quotations: own, passages: read } = await answer('"2014"', { page: '40' });
  expect(page).toBe(Math.ceil(Math.max(own.total, read?.total ?? 0) / 10));
  expect(await said('"2014"', {}, { page: '40' })).toContain('this is the last.');
});
