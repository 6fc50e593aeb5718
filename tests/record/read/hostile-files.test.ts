import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemsIn } from '../../../src/publish/problems.ts';
import { wordProblem } from '../../../src/record/problem.ts';
import { hostileFiles } from './hostile-files.ts';

let folder: string;
beforeEach(() => {
  folder = relative('.', mkdtempSync(join(tmpdir(), 'hostile-')));
  cpSync('tests/site/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

// One that hung, or was read in more than linear time, would not end in this time on any machine.
test.for(hostileFiles)('tells $what, with its place', { timeout: 30_000 }, ({ file, make }) => {
  make(folder);
  const problems = problemsIn(folder).problems.filter(
    ({ place }) => place.file === relative('.', join(folder, file)),
  );
  expect(problems).not.toEqual([]);
  for (const problem of problems) {
    expect(problem.place.line).toBeGreaterThan(0);
    expect(wordProblem(problem)).not.toMatch(/\n| {4}at |undefined|\[object|node:/);
    expect(wordProblem(problem).length).toBeLessThan(600);
  }
});
