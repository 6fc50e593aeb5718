import { describe, expect, test } from 'vitest';
import { type Mode, queryOf } from '../../src/search/query.ts';

const shown = (text: string, mode?: Mode): string => {
  const { phrases, loose, guessed } = queryOf(text, mode);
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
