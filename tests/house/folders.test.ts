import { dirname } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './sources.ts';

/** More than these nobody sees at one glance. */
const most = 16;

/** Folders that hold more, each with what to do. Decisions, READMEs and types of what is not ours are no modules. */
const fullFolders = (paths: readonly string[]): string[] =>
  [
    ...Map.groupBy(
      paths.filter((path) => !/\.(?:md|d\.ts)$/.test(path)),
      (path) => dirname(path),
    ),
  ]
    .filter(([, own]) => own.length > most)
    .map(
      ([folder, own]) =>
        `${folder} holds ${own.length} files, and ${most} at most. Move what belongs together into a folder below it (git mv, in a commit that only moves).`,
    );

describe('a folder of src', () => {
  test('holds about fifteen files in each of its folders', () => {
    expect(fullFolders(sourceFiles('src').map(({ path }) => path))).toEqual([]);
  });

  test('is told its number, its limit and the way out when it is full', () => {
    const files = Array.from({ length: 17 }, (_, at) => `src/desk/file-${at}.ts`);
    const uncounted = ['src/desk/DECISION.md', 'src/desk/virtual.d.ts'];
    expect(fullFolders([...files.slice(1), ...uncounted])).toEqual([]);
    expect(fullFolders(files)).toEqual([
      'src/desk holds 17 files, and 16 at most. Move what belongs together into a folder below it (git mv, in a commit that only moves).',
    ]);
  });
});
