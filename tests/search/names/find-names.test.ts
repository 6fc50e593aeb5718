import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/search/names/find-names.ts';
import type { Named } from '../../../src/search/names/name-list.ts';
import { aNamesFolder } from './a-names-folder.ts';

const named = (kind: Named['kind'], name: string, ...others: string[]): Named => ({
  kind,
  id: name,
  name,
  others,
  url: `/${name}/`,
  about: '',
});

const names = [
  named('person', 'Jayne Example'),
  named('person', 'Alan Bellings', 'Dr Bellings'),
  named('organisation', 'Office of Spoons', 'OS', 'the spoon watchdog'),
  named('term', 'Office of Spoons', 'OS'),
  named('page', 'Support', 'helpline', 'Kind Ears'),
  named('topic', 'spoons'),
  named('source', 'The Example report on drawers'),
  named('claim', 'sp-07'),
  named('claim', 'sp-08'),
  ...Array.from({ length: 300 }, (_, at) => named('source', `Minutes of meeting number ${at}`)),
];
const { folder, shards, read } = await aNamesFolder(names);
const find = async (typed: string) =>
  (await findNames(folder(), typed)).map(({ named, agreement }) => `${named.name}: ${agreement}`);

test('names are spread over small files, of which each question reads few', async () => {
  expect(shards.pairs).toBeGreaterThan(5);
  expect(shards.words).toBeGreaterThan(5);
  const slots = () => read().filter((name) => name.startsWith('names/'));
  slots();
  expect((await find('jayne example'))[0]).toBe('Jayne Example: whole');
  expect(slots()).toEqual([expect.stringMatching(/^names\/pairs\//)]);
  expect((await find('kayne example'))[0]).toBe('Jayne Example: near');
  expect(slots().length).toBeLessThanOrEqual(3);
});

describe('what is typed finds', () => {
  test.each([
    ['a whole name', 'Jayne Example', 'Jayne Example: whole'],
    ['in other letters', 'JÁYNE  example', 'Jayne Example: whole'],
    ['a name with an article before it', 'spoon watchdog', 'Office of Spoons: whole'],
    ['an abbreviation', 'os', 'Office of Spoons: whole'],
    ['a word of help', 'helpline', 'Support: whole'],
    ['a body on a page', 'kind ears', 'Support: whole'],
    ['a surname', 'example', 'Jayne Example: surname'],
    ['the beginning of a name', 'jay', 'Jayne Example: start'],
    ['the beginnings of words in any order', 'exa jay', 'Jayne Example: beginnings'],
    ['a misspelt name', 'Jane Example', 'Jayne Example: near'],
    ['letters that changed places', 'Jayne Exampel', 'Jayne Example: near'],
    ['a misspelt surname', 'Belings', 'Alan Bellings: nearby'],
    ['a claim by its id', 'SP-07', 'sp-07: whole'],
    ['a claim by its id in one word', 'sp07', 'sp-07: whole'],
    ['a claim as it is called', 'claim sp-07', 'sp-07: whole'],
    ['letters with points', 'O.S.', 'Office of Spoons: whole'],
    ['letters with spaces', 'o s', 'Office of Spoons: whole'],
    ['what is asked about', 'What is the Office of Spoons?', 'Office of Spoons: whole'],
    ['whom is asked about', 'who’s Jayne Example', 'Jayne Example: whole'],
    ['a name in one word', '@JayneExample', 'Jayne Example: whole'],
    ['a title by its beginning', 'the example rep', 'The Example report on drawers: start'],
  ])('%s', async (_what, typed, first) => {
    expect((await find(typed))[0]).toBe(first);
  });

  test('nothing for what is nobody’s name', async () => {
    expect(await find('teapot')).toEqual([]);
    expect(await find('the')).toEqual([]);
    expect(await find('j')).toEqual([]);
  });

  test('no claim by half its letters', async () => {
    expect(await find('sp')).not.toContain('sp-07: start');
    expect(await find('sp-0')).toEqual(['sp-07: start', 'sp-08: start']);
  });

  test('who and what stand before where', async () => {
    expect((await find('os')).slice(0, 2)).toEqual([
      'Office of Spoons: whole',
      'Office of Spoons: whole',
    ]);
    const found = await findNames(folder(), 'office of spoons');
    expect(found.slice(0, 2).map(({ named: { kind } }) => kind)).toEqual(['organisation', 'term']);
  });
});

test('every name and other name finds its own page among the first', async () => {
  for (const each of names)
    for (const by of [each.name, ...each.others]) {
      const found = (await findNames(folder(), by)).slice(0, 3).map(({ named: { url } }) => url);
      expect(found, by).toContain(each.url);
    }
});

test('names that agree alike come who before what before where, long titles last', async () => {
  const kinds = [
    'source',
    'claim',
    'article',
    'term',
    'event',
    'topic',
    'page',
    'organisation',
    'person',
  ];
  const alike = await aNamesFolder(
    kinds.map((kind) => ({ ...named(kind, 'Great Spoon'), id: kind })),
  );
  const order = async (typed: string) =>
    (await findNames(alike.folder(), typed)).map(({ named: { kind } }) => kind);
  const expected = [
    'person',
    'organisation',
    'page',
    'topic',
    'term',
    'article',
    'claim',
    'event',
    'source',
  ];
  expect(await order('great spoon')).toEqual(expected);
  expect(await order('great spo')).toEqual(expected);
  expect(await order('spoon great')).toEqual(expected.filter((kind) => kind !== 'claim'));
  expect(await order('grxat spoon')).toEqual(expected.filter((kind) => kind !== 'claim'));
});

test('a name is found by its nearest other name', async () => {
  const both = await aNamesFolder([named('person', 'Ann Spoon', 'Spoon', 'Spooner Ann')]);
  const [found] = await findNames(both.folder(), 'spoon');
  expect([found?.by, found?.agreement]).toEqual(['Spoon', 'whole']);
});
