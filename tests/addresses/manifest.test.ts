import { expect, test } from 'vitest';
import { manifestText, parseManifest } from '../../src/addresses/manifest.ts';

test('gives back what it was written from, in the order of the addresses', () => {
  const since = new Map([
    ['/topics/forks/', '2020-01-03'],
    ['/claims/#ts-01', '2020-01-02'],
  ]);
  const text = manifestText(since);
  expect(text.split('\n').slice(1)).toEqual([
    '/claims/#ts-01: 2020-01-02',
    '/topics/forks/: 2020-01-03',
    '',
  ]);
  expect(parseManifest(text)).toMatchObject({ since, strays: [] });
});

test('takes the earlier day where a merge left an address twice', () => {
  const text = '/a/: 2020-01-03\n/a/: 2020-01-02\n/a/: 2020-01-04\n';
  expect([...parseManifest(text).since]).toEqual([['/a/', '2020-01-02']]);
});

test('points at every line that lists nothing', () => {
  const text = '# heading\n/a/: 2020-01-03\n<<<<<<< ours\na/: 2020-01-03\n/b/\n\n/c/: soon\n';
  expect(parseManifest(text).strays).toEqual([3, 4, 5, 7]);
});

test('knows the line of each address, and the day where a merge left it twice on one day', () => {
  const { since, lines } = parseManifest(
    '# heading\r\n/a/: 2020-01-03\r\n\r\n/b/: 2020-01-03\n/a/: 2020-01-03',
  );
  expect([...since]).toEqual([
    ['/a/', '2020-01-03'],
    ['/b/', '2020-01-03'],
  ]);
  expect([...lines]).toEqual([
    ['/a/', 5],
    ['/b/', 4],
  ]);
});

test('is in the order of the addresses, whatever that of those given', () => {
  const text = (...addresses: string[]) =>
    manifestText(new Map(addresses.map((each) => [each, 'x'])));
  expect(text('/b/', '/c/', '/a/', '/d/')).toBe(text('/d/', '/a/', '/c/', '/b/'));
  expect(text('/c/', '/a/', '/b/').split('\n').slice(1)).toEqual([
    '/a/: x',
    '/b/: x',
    '/c/: x',
    '',
  ]);
});
