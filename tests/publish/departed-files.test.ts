import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { noteInForm, writeDepartedFiles } from '../../src/publish/departed-files.ts';
import { redirectsFile } from '../../src/publish/host/redirects-file.ts';

const withdrawn = (address: string) => ({
  address,
  on: '2020-01-05',
  why: 'It was ours.',
  to: undefined,
});

test('a feed that was withdrawn is a feed that says so', () => {
  const text = noteInForm(withdrawn('/people/cy/feed.xml'));
  expect(parseXml(text).text).toContain('A feed stood at this address until it was withdrawn');
  expect(JSON.parse(noteInForm(withdrawn('/people/cy/feed.json')))).toMatchObject({
    items: [{ title: 'This feed has ended' }],
  });
});

test('data that was withdrawn is data that says so', () => {
  expect(JSON.parse(noteInForm(withdrawn('/quotes/hall/forks.json')))).toEqual({
    withdrawn: '2020-01-05',
    note: 'A file stood at this address until it was withdrawn on 5 January 2020. It was ours.',
  });
});

test('a file that moved is served at its old address too', async () => {
  const site = mkdtempSync(join(tmpdir(), 'departed-'));
  mkdirSync(join(site, 'quotes/hall'), { recursive: true });
  writeFileSync(join(site, 'quotes/hall/spoons.json'), '{"words":"Spoons."}');
  await writeDepartedFiles(site, [
    { ...withdrawn('/quotes/old/spoons.json'), to: '/quotes/hall/spoons.json' },
  ]);
  expect(readFileSync(join(site, 'quotes/old/spoons.json'), 'utf8')).toBe('{"words":"Spoons."}');
  // What was to be there, and is not, since nothing could print it.
  await writeDepartedFiles(site, [{ ...withdrawn('/old/old.pdf'), to: '/spoons/spoons.pdf' }]);
  expect(readFileSync(join(site, 'old/old.pdf'), 'utf8')).toContain('moved on 5 January 2020');
  rmSync(site, { recursive: true });
});

test('a host is told of what moved, and of no fragment, which it never sees', () => {
  expect(
    redirectsFile([
      { ...withdrawn('/a/'), to: '/b/' },
      { ...withdrawn('/claims/#a'), to: '/claims/#b' },
      withdrawn('/c/'),
    ]),
  ).toBe('/a/ /b/ 301\n');
});
