/** Whoever types the name of something in the record is led to its page; what the names are is read from the files themselves. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { publicRecord } from '../../src/record/public-record.ts';
import { read } from '../../src/record/read/read.ts';
import { findNames } from '../../src/search/names/find-names.ts';
import { namesOf } from '../../src/search/names/name-list.ts';
import { aNamesFolder } from '../search/names/a-names-folder.ts';

const { folder, shards } = await aNamesFolder(namesOf(publicRecord(read('content').dossier)));
const firstFor = async (typed: string) =>
  (await findNames(folder(), typed))
    .filter(({ agreement }) => agreement === 'whole')
    .slice(0, 5)
    .map(({ named }) => named.url);

/** The fields of every file of a folder that may be shown in lists. */
const records = (kind: string) =>
  globSync(`content/${kind}/*.yaml`)
    .map((file): Record<string, string> & { id: string } => ({
      ...parse(readFileSync(file, 'utf8')),
      id: basename(file, '.yaml'),
    }))
    .filter((record) => !('confined-to' in record));

const asked: [typed: string, url: string][] = [
  ...records('people').map(({ id, name = '' }): [string, string] => [name, `/people/${id}/`]),
  ...records('organisations').flatMap(({ id, name = '', abbreviation = '' }) =>
    [name, ...abbreviation.split(' / ')]
      .filter(Boolean)
      .map((typed): [string, string] => [typed, `/organisations/${id}/`]),
  ),
  ...records('terms').flatMap(({ id, term = '', abbreviation = '' }) =>
    [term, abbreviation]
      .filter(Boolean)
      .map((typed): [string, string] => [typed, `/glossary/#${id}`]),
  ),
  ...records('sources').map(({ id, title = '' }): [string, string] => [title, `/sources/${id}/`]),
  ...records('claims').map(({ id }): [string, string] => [id, `/claims/#${id}`]),
  ...['help', 'helpline', 'Samaritans', 'NSPCC', 'Childline', 'Rape Crisis', 'NAPAC'].map(
    (typed): [string, string] => [typed, '/support/'],
  ),
  ['the watchdog', '/organisations/iopc/'],
];

test('every name, abbreviation, title and id leads to its page first', async () => {
  const lost: string[] = [];
  for (const [typed, url] of asked)
    if (!(await firstFor(typed)).includes(url)) lost.push(`${typed}: ${await firstFor(typed)}`);
  expect(asked.length).toBeGreaterThan(700);
  expect(lost).toEqual([]);
});

test('names are read in few bytes, whatever is typed', async () => {
  const slots = (['pairs', 'words'] as const).flatMap((by) =>
    Array.from({ length: shards[by] }, (_, at) => folder().slot([`names/${by}`, at])),
  );
  const large = (await Promise.all(slots)).map(({ length }) => length);
  expect(Math.max(...large)).toBeLessThanOrEqual(8_000);
});
