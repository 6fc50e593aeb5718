import { describe, expect, test } from 'vitest';
import { yamlFile } from '../../../src/record/read/yaml-file.ts';

describe('a value that a comment may have cut short', () => {
  test.each<[string, { line: number; column: number }[]]>([
    ['words: Spoons #1 to #9 were counted.', [{ line: 1, column: 15 }]],
    ['words: neglect # of children', [{ line: 1, column: 16 }]],
    ['words: Every spoon was counted.  # twice', [{ line: 1, column: 34 }]],
    ['words: Every spoon\n  was counted #1 time', [{ line: 2, column: 15 }]],
    ['list:\n  - Every spoon #1', [{ line: 2, column: 17 }]],
  ])('is told with its place: %o', (text, expected) => {
    const { cuts, faults, value } = yamlFile(text);
    expect(cuts.map(({ at }) => at)).toEqual(expected);
    expect(faults).toEqual([]);
    expect(value).toBeDefined();
  });

  test.each([
    "words: 'Spoons #1 to #9'",
    'words: "Spoons #1"   # a comment',
    'words: >-\n  Spoons #1 to #9\n  were counted # here.',
    'form: reported words  # speech, statement, writing',
    'form:  # speech, statement',
    '# a line of its own\nwords: Spoons',
    'words: Spoons#1',
  ])('is not seen in %o', (text) => {
    expect(yamlFile(text).cuts).toEqual([]);
  });
});

describe('a mark that is not closed', () => {
  test.each<[string, string, { line: number; column: number }]>([
    ['on one line', 'words: "Spoons', { line: 1, column: 8 }],
    ['over lines', 'a: 1\nwords: "Spoons\n  and forks\n', { line: 2, column: 8 }],
    ['a single one', "a: 1\nlist:\n  - 'Spoons\n", { line: 3, column: 5 }],
    ['after one that is', 'a: "x"\nwords: "Spoons', { line: 2, column: 8 }],
    ['with nothing after it', 'a: 1\nwords: "', { line: 2, column: 8 }],
  ])('%s is told where it opens', (_, text, at) => {
    const { faults } = yamlFile(text);
    expect(faults.map((each) => each.at)).toEqual([at]);
  });
});

describe('what is no YAML is told with what to do', () => {
  const mend =
    'Indent it like its neighbours, and put a value that holds a colon or begins with a mark between single quotation marks.';
  test.each<[text: string, at: [number, number], found: string, remedy: string]>([
    ['a: 1\nb: 1\na: 2', [3, 1], 'a field that stands twice', 'Remove one of the two.'],
    ['a: 1\n  b: 2', [2, 1], 'a line that is set in too far', 'Indent it like its neighbours.'],
    [
      'a: "x',
      [1, 4],
      'a value whose closing mark is missing',
      'Close it, or put the whole value between single quotation marks.',
    ],
    ['a:\n\tb: 1', [2, 1], 'a line that begins with a tab', 'Indent it with spaces.'],
    ...['*x', '&x 1'].map((value): [string, [number, number], string, string] => [
      `a: ${value}`,
      [1, value.startsWith('*') ? 4 : 7],
      'a value that begins with a star or an ampersand, which to YAML is the name of another value',
      'Put it between single quotation marks; or write the value out where it belongs.',
    ]),
    [
      'a: b: c',
      [1, 4],
      'a line that is no YAML: Nested mappings are not allowed in compact mappings',
      mend,
    ],
    ['a: !x 1', [1, 4], 'a line that is no YAML: Unresolved tag: !x', mend],
  ])('%j', (text, [line, column], found, remedy) => {
    expect(yamlFile(text)).toMatchObject({
      value: undefined,
      faults: [{ at: { line, column }, found, remedy }],
    });
    expect(yamlFile(text, 10).faults[0]?.at).toEqual({ line: line + 9, column });
  });

  test('once a line, and on each', () => {
    const lines = (text: string) => yamlFile(text).faults.map(({ at }) => at.line);
    expect(lines('a: b: c: d')).toEqual([1]);
    expect(lines('a: b: c\nd: e: f')).toEqual([1, 2]);
  });

  test('that there is too much of is read no further', () => {
    const file = yamlFile(`a: 1\n${' '.repeat(81)}b`, 10);
    const at = { line: 11, column: 1 };
    expect(file).toMatchObject({
      value: undefined,
      faults: [{ at, found: 'a line that is indented too far' }],
      cuts: [],
    });
    expect([file.placeOf([]), file.placeOfKey(['a']), file.placeFor(['a'])]).toEqual([at, at, at]);
  });
});

test('a value that a comment may have cut short is told with what to do', () => {
  expect(yamlFile('a: see #5').cuts).toEqual([
    {
      at: { line: 1, column: 8 },
      found: 'a value that ends where a comment begins',
      remedy:
        'Put the whole value between single quotation marks; or put two spaces before the comment, or give it a line of its own.',
    },
  ]);
});

describe('a place', () => {
  const file = yamlFile('# first\na: 1\nb:\n  c: 2\n  d:\n    - e\n    - f: 3\n', 3);
  const at = (line: number, column: number) => ({ line, column });

  test.each([
    ['of a value', ['a'], at(4, 4)],
    ['of a value within', ['b', 'c'], at(6, 6)],
    ['of an item', ['b', 'd', 0], at(8, 7)],
    ['of what is not there, at what is around it', ['b', 'x', 'y'], at(6, 3)],
    ['of nothing that is there, at the beginning', ['x'], at(4, 1)],
    ['of the whole', [], at(4, 1)],
  ])('%s', (_of, path, place) => expect(file.placeOf(path)).toEqual(place));

  test.each([
    ['of a field', ['b'], at(5, 1)],
    ['of a field within', ['b', 'd'], at(7, 3)],
    ['of a field of an item', ['b', 'd', 1, 'f'], at(9, 7)],
    ['of no field, at the value around it', ['b', 'x'], at(6, 3)],
    ['of no field at all', ['x'], at(4, 1)],
  ])('%s', (_of, path, place) => expect(file.placeOfKey(path)).toEqual(place));

  test('for a field that is missing is before the first that follows it, or at the last', () => {
    expect(file.placeFor(['x', 'b', 'a'])).toEqual(at(5, 1));
    expect(file.placeFor(['x'])).toEqual(at(5, 1));
    expect(yamlFile('', 3).placeFor(['a'])).toEqual(at(3, 1));
  });
});
