import { expect, test } from 'vitest';
import { barredIn, leaksAmong } from '../../../src/publish/finished/leaks.ts';
import { aClaim, aDossier, anEvent, aQuote, aSource } from '../../record/builders.ts';

const confined = { 'confined-to': 'drawer' };
const dossier = aDossier({
  sources: [
    aSource({ id: 'minutes', ...confined, title: 'Minutes of a count that nobody else has' }),
    aSource({
      id: 'letters',
      link: false,
      URL: 'https://www.example.net/a/letters/',
      accessed: '2020-01-02',
    }),
    aSource({ id: 'whole-site', link: false, URL: 'https://example.org/', accessed: '2020-01-02' }),
    aSource({ id: 'open', URL: 'https://example.com/open/', accessed: '2020-01-02' }),
  ],
  quotes: [
    aQuote({
      id: 'minutes/long',
      ...confined,
      words: 'one two three four five six seven eight nine ten eleven twelve last',
    }),
    aQuote({ id: 'minutes/short', ...confined, words: 'a mere "three" spoons' }),
    aQuote({ id: 'open/all', words: 'Every spoon in the hall was counted.' }),
  ],
  claims: [
    aClaim({ id: 'ts-1', ...confined, statement: 'The warden & all others left (in 2001).' }),
  ],
  events: [anEvent({ id: 'count', what: 'An open count.' })],
});
const leaks = leaksAmong(barredIn(dossier));
const told = (text: string, address = '/quotes/') =>
  leaks(address, text).map(({ id, what }) => `${what} of ${id}`);

test.each([
  ['<p>one two three four five six</p>', ['a sentence of minutes/long']],
  ['<p>seven eight nine ten eleven twelve</p>', ['a sentence of minutes/long']],
  ['<p>two three four five six seven</p>', []],
  ['<p>one two three four five seven</p>', []],
  ['<p>of mere spoons</p>', []],
  ['<p>all others left (in 2001).</p>', ['a sentence of ts-1']],
  ['<p>all others left (in 2002).</p>', []],
  ['<h1>Minutes of a count that nobody else has</h1>', ['a sentence of minutes']],
  ['<a href="/quotes/minutes/long/">', ['the address of minutes/long']],
  ['<a href="/sources/minutes/">', ['the address of minutes']],
  ['{"URL":"https://www.example.net/a/letters"}', ['the address of letters']],
  ['example.net/a/letters and example.net/a/letters', ['the address of letters']],
  ['<a href="https://example.org/other/">', []],
  ['<a href="https://example.com/open/">', []],
  ['Every spoon in the hall was counted. An open count.', []],
])('in %s stands %j', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('the words of a confined record stand on the page of its article, and its address not even there', () => {
  const text = 'one two three four five six <a href="/quotes/minutes/long/">';
  expect(told(text, '/articles/drawer/')).toEqual(['the address of minutes/long']);
  expect(told(text, '/articles/drawer/share.png')).toHaveLength(2);
});

test('each says what to do', () => {
  const [leak] = leaks('/quotes/', '/quotes/minutes/long/');
  expect(leak?.remedy).toBe('It is confined to the article "drawer".');
  expect(leaks('/', 'example.net/a/letters')[0]?.remedy).toMatch(/^Its source says "link: false"/);
});

test('where nothing is confined nothing leaks', () => {
  expect(leaksAmong(barredIn(aDossier({})))('/', 'any text')).toEqual([]);
});
