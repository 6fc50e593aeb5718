import { describe, expect, test } from 'vitest';
import { lookedFor, type Mode, type Query, queryOf, readingsOf } from '../../src/search/query.ts';

const shown = (text: string, mode?: Mode): string => spelt(queryOf(text, mode));
const spelt = ({ phrases, loose, guessed }: Query): string => {
  const parts = [...phrases.map((phrase) => `[${phrase.join(' ')}]`), ...loose];
  return `${parts.join(' ')}${guessed ? ' ?' : ''}`;
};

describe('a query', () => {
  test.each([
    ['crime targets', 'crime targets'],
    ['"crime targets"', '[crime targets]'],
    ['“crime targets”', '[crime targets]'],
    ['„crime targets“', '[crime targets]'],
    ['«crime targets»', '[crime targets]'],
    ['»crime targets«', '[crime targets]'],
    ['‹crime targets›', '[crime targets]'],
    ['”crime targets”', '[crime targets]'],
    ['“crime targets"', '[crime targets]'],
    ['‘crime targets’', '[crime targets]'],
    ["'crime targets'", '[crime targets]'],
    [
      'police "crime targets" in “some forces” Leeds',
      '[crime targets] [some forces] police in leeds',
    ],
    ['police "crime targ', '[crime targ] police'],
    ['"he said “targets” twice"', '[he said targets twice]'],
    ['“he said "targets" twice”', '[he said targets twice]'],
    ['""', ''],
    ['"" police', 'police'],
    ['"—" police', 'police'],
    ['"spoon"', '[spoon]'],
    ['the officers’ ‘targets’', 'the officers targets'],
    ['four words at least', '[four words at least] ?'],
    ['£250,000 per child', '[£ 250000 per child] ?'],
    ['  ', ''],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('is taken as its reader wants it', () => {
    expect(shown('"crime targets" police', 'words')).toBe('crime targets police');
    expect(shown('crime targets', 'exact')).toBe('[crime targets]');
    expect(shown('', 'exact')).toBe('');
  });
});

describe('a text with marks amid other words', () => {
  test.each([
    ['well” he said “the spoons', ['[well he said the spoons] ?', '[he said] well the spoons']],
    ['He said “one reason” twice', ['[he said one reason twice] ?', '[one reason] he said twice']],
    ['"one reason" twice', ['[one reason] twice']],
    ['"one reason" "two reasons"', ['[one reason] [two reasons]']],
    ['“one good reason more”', ['[one good reason more]']],
    ['four words at least', ['[four words at least] ?']],
  ])('is first taken whole, then as it is marked: %s', (text, expected) => {
    expect(readingsOf(text).map(spelt)).toEqual(expected);
  });

  test('is taken as its reader wants it', () => {
    expect(readingsOf('he said “one reason” twice', 'words').map(spelt)).toEqual([
      'he said one reason twice',
    ]);
  });
});

test('of a text longer than any quotation the beginning is looked for, by whole words', () => {
  expect(lookedFor('two counts')).toBe('two counts');
  expect(lookedFor('spoon '.repeat(2000))).toMatch(/^(?:spoon ){660,}spoon$/);
  expect(lookedFor('x'.repeat(9000))).toHaveLength(4000);
});
