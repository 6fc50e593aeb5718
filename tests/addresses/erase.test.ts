import { expect, test } from 'vitest';
import { digestOf } from '../../src/addresses/departures.ts';
import { erase } from '../../src/addresses/erase.ts';

const listed = (...addresses: string[]): string =>
  addresses.map((address) => `${address}: 2020-01-03\n`).join('');
const act = { on: '2020-01-04', why: 'An attribution was removed.' };

test('an address is taken out with all below it and other forms of its page, and nothing else', () => {
  const { manifest, departures, erased } = erase(
    '/people/ada/',
    {
      manifest: listed('/people/ada/', '/people/ada/feed.xml', '/people/adam/', '/people/ada.json'),
      departures:
        '/b/:\n  became: withdrawn\n  on: 2020-01-02\n# On Ada.\n/people/ada/:\n  became: withdrawn\n  on: 2020-01-02\n',
    },
    act,
  );
  expect(erased).toEqual(['/people/ada/', '/people/ada/feed.xml', '/people/ada.json']);
  expect(manifest.split('\n').slice(1)).toEqual(['/people/adam/: 2020-01-03', '']);
  expect(departures).toMatch(/^\/b\/:\n[^/]*\nerased:\n/);
  expect(departures).not.toMatch(/ada/i);
  for (const each of erased) expect(departures).toContain(digestOf(each));
});

test('what is erased on one day for one reason stands together', () => {
  const first = erase('/a/', { manifest: listed('/a/', '/b/', '/c/'), departures: '' }, act);
  const second = erase('/b/', first, act);
  const third = erase('/c/', second, { ...act, why: 'It was listed too early.' });
  expect(third.departures.match(/why: /g)).toHaveLength(2);
  expect(third.departures.match(/- [0-9a-f]{64}/g)).toHaveLength(3);
});

test('an address that was never listed changes nothing', () => {
  const files = { manifest: listed('/a/'), departures: '' };
  expect(erase('/b/', files, act)).toEqual({ ...files, erased: [] });
});
