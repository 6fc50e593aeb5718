import { expect, test } from 'vitest';
import { keyOf, wayOf } from '../../src/keeping/worker/way-of.ts';

const origin = 'https://spoons.example';
const asked = (address: string, more: Partial<Request> = {}) =>
  wayOf(
    {
      method: 'GET',
      url: new URL(address, origin).href,
      destination: '',
      cache: 'default',
      ...more,
    },
    origin,
  );

test.each([
  ['/', 'page'],
  ['/articles/spoons/', 'page'],
  ['/articles/spoons', 'page'],
  ['/search/?q=spoons', 'page'],
  ['/feed.xml', undefined],
  ['/articles/spoons/spoons.epub', undefined],
  ['https://elsewhere.example/', undefined],
])('opened in a window, %s is taken as: %s', (address, way) => {
  expect(asked(address, { destination: 'document' })).toBe(way);
});

test.each([
  ['/assets/words.abc.woff2', 'part'],
  ['/search/0123456789/quotes/pairs/3.png?2304', 'piece'],
  ['/search/0123456789/plan.txt', 'piece'],
  ['/search/0123456789/pages/pagefind.js', 'again'],
  ['/search/plan.txt', 'again'],
  ['/check/record.json?0123456789', 'again'],
  ['/check/12.json?0123456789', 'again'],
  ['/search/builds.txt', undefined],
  ['/basket/record.json', undefined],
  ['/data/quotes.json', undefined],
  ['/favicon.svg', undefined],
  ['https://elsewhere.example/assets/a.js', undefined],
])('asked for by a page, %s is taken as: %s', (address, way) => {
  expect(asked(address)).toBe(way);
});

test('a frame is not kept', () => {
  expect(asked('/quotes/a/b/card/', { destination: 'iframe' })).toBeUndefined();
});

test('what is sent is let be', () => {
  expect(asked('/', { destination: 'document', method: 'POST' })).toBeUndefined();
});

test('what is asked for past any cache is asked of the network', () => {
  expect(asked('/search/0123456789/quotes/pairs/3.png', { cache: 'reload' })).toBe('again');
});

test.each([
  ['/search/?q=a+name#hits', '/search/'],
  ['/people/ada', '/people/ada/'],
  ['/', '/'],
])('%s is kept as %s, without what was typed', (address, key) => {
  expect(keyOf(new URL(address, origin).href)).toBe(key);
});
