/** Everything of the real record that has a name is offered first by each of its names. */
import { expect, test } from 'vitest';
import { offersFor } from '../../../src/components/search/offers/offers-for.ts';
import { kinds as recordKinds } from '../../../src/record/kinds/index.ts';
import { publicRecord } from '../../../src/record/public-record.ts';
import { read } from '../../../src/record/read/read.ts';
import { findNames } from '../../../src/search/names/find-names.ts';
import { closest } from '../../../src/search/names/found-name.ts';
import { type Named, namesOf } from '../../../src/search/names/name-list.ts';
import { aNamesFolder } from './a-names-folder.ts';

const names = namesOf(publicRecord(read('content').dossier));
const { folder } = await aNamesFolder(names);
const index = folder();
const plain = (name: string): string =>
  ` ${name.toLowerCase()} `
    .replaceAll(/[’']/g, '')
    .replaceAll(
      /[^\p{L}\p{N}]+|\b(?:the|a|an|of|in|on|for|to|at|by|from|with|and|or|as|s)\b/gu,
      ' ',
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
const isCalled = ({ name, others }: Named, wanted: string): boolean =>
  [name, ...others].some((each) => plain(each) === plain(wanted));

/** What stands before the own page and has another name; nothing where it is not offered at all. */
async function before(own: Named, name: string): Promise<string[] | undefined> {
  const found = await findNames(index, name);
  const shown = closest(found).map(({ named }) => named);
  const place = shown.findIndex(({ url }) => url === own.url);
  const offered = offersFor(name, found).map(({ url }) => url);
  const [first = { name: '', others: [] }] = names.filter(({ url }) => url === offered[0]);
  if (place < 0 || !offered.includes(own.url) || !isCalled(first as Named, name)) return undefined;
  return shown.slice(0, place).flatMap((each) => (isCalled(each, name) ? [] : [each.url]));
}

const kinds = [...new Set(names.map(({ kind }) => kind))];

test('there are names of every kind that is offered, and of topics', () => {
  const offered = Object.values(recordKinds).filter(({ offered }) => offered !== undefined);
  expect(kinds.sort()).toEqual([...offered.map(({ noun }) => noun), 'topic'].sort());
});

test.each(kinds)(
  'the own page of each %s stands before all that is called otherwise',
  async (kind) => {
    const wrong: unknown[] = [];
    for (const own of names.filter((each) => each.kind === kind))
      for (const name of [own.name, ...own.others]) {
        const others = await before(own, name);
        if (others?.length !== 0) wrong.push([name, own.url, others]);
      }
    expect(wrong).toEqual([]);
  },
);
