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
