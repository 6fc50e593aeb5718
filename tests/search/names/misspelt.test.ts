import { describe, expect, test } from 'vitest';
import { closest } from '../../../src/search/names/found-name.ts';
import { misspelt } from '../../../src/search/names/misspelt.ts';
import { mostWrong, tellingWords } from '../../../src/search/names/name-keys.ts';
import type { Named } from '../../../src/search/names/name-list.ts';

const named = (name: string, ...others: string[]): Named => ({
  kind: 'person',
  id: name,
  name,
  others,
  url: `/${name}/`,
  about: '',
});
const found = (typed: string, ...names: Named[]) =>
  misspelt(names, tellingWords(typed)).map(({ by, agreement }) => `${by}: ${agreement}`);
const isMeant = (typed: string, word: string): boolean => found(typed, named(word)).length > 0;

describe('a word is meant for another', () => {
  test.each([
    ['that it begins', 'exam', 'example', true],
    ['with a letter wrong', 'exanple', 'example', true],
    ['with a letter too many', 'exxample', 'example', true],
    ['with a letter too few', 'exmple', 'example', true],
    ['with two letters that changed places', 'exapmle', 'example', true],
    ['with two letters far apart that changed places', 'lxampee', 'example', true],
    ['but not with two wrong', 'exunple', 'example', false],
    ['but not with two wrong and one changed place', 'exapmli', 'example', false],
    ['with two wrong of eight', 'exinpler', 'exampler', true],
    ['but not with three wrong of eight', 'exinplar', 'exampler', false],
    ['with two letters too few of eight', 'belingha', 'bellingham', true],
    ['that it begins, however long', 'spoonery', 'spooneryhall', true],
    ['but not with four letters too many', 'spooneryhall', 'spoonery', false],
    ['but not with one wrong of three', 'fok', 'fox', false],
    ['but not with a digit wrong', 'sp-07', 'sp-08', false],
  ])('%s: %s for %s', (_how, typed, word, is) => {
    expect(isMeant(typed, word)).toBe(is);
  });
});

test.each([
  ['cat', 0],
  ['fork', 1],
  ['mineral', 1],
  ['minerals', 2],
  ['a1b2c3d4', 0],
])('of the letters of %s, %i may be wrong', (word, most) => {
  expect(mostWrong(word)).toBe(most);
});

test('a name is told from others by its words that few names have; by all, where it has no such', () => {
  expect(tellingWords('The Office of Spoons')).toEqual(['office', 'spoons']);
  expect(tellingWords('of the')).toEqual(['of', 'the']);
});

test('a name is near if each of its words is, and nearby if it has others', () => {
  expect(found('exanple', named('Example'))).toEqual(['Example: near']);
  expect(found('exanple', named('Ada Example'))).toEqual(['Ada Example: nearby']);
  expect(found('exanple warden', named('Ada Example'))).toEqual([]);
});

test('of a name and other names the one that is near counts, else the first', () => {
  expect(found('exanple', named('Ada Example', 'Example', 'Examples'))).toEqual(['Example: near']);
  expect(found('exanple', named('Ada Example', 'Dr Example'))).toEqual(['Ada Example: nearby']);
});

test('what is typed may be the name of those that agree most, and not by a part', () => {
  const of = (...all: ['whole' | 'surname' | 'near' | 'start' | 'nearby', string][]) =>
    closest(all.map(([agreement, by]) => ({ named: named(by), by, agreement }))).map(
      ({ by }) => by,
    );
  expect(of(['whole', 'a'], ['whole', 'b'], ['surname', 'c'])).toEqual(['a', 'b']);
  expect(of(['start', 'a'], ['surname', 'b'])).toEqual(['b']);
  expect(of(['near', 'a'], ['nearby', 'b'])).toEqual(['a']);
  expect(of(['start', 'a'], ['nearby', 'b'])).toEqual([]);
});
