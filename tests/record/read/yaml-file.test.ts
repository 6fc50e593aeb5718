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
