import { expect, test } from 'vitest';
import { closing, formats } from '../../../src/desk/checking/formats.ts';
import type { Outcome } from '../../../src/desk/checking/outcome.ts';
import type { Problem } from '../../../src/record/problem.ts';
import { read } from '../../../src/record/read/read.ts';

const problem = (file: string): Problem => ({
  rule: 'spoons-are-counted',
  place: { file, line: 3, column: 5 },
  found: 'no number, 100% sure',
  remedy: 'Count them.',
});
const outcome = (more: Partial<Outcome> = {}): Outcome => ({
  reading: read('tests/site/content'),
  problems: [],
  warnings: [],
  measures: [],
  records: 12,
  elsewhere: 0,
  ...more,
});

test('the last line tells numbers, and of other files only where they have problems', () => {
  expect(closing(outcome())).toBe('12 records and texts, no problem.');
  expect(closing(outcome({ records: 1, warnings: [problem('a')], elsewhere: 2 }))).toBe(
    '1 record and texts, no problem. 1 warning. In other files: 2 problems.',
  );
  expect(closing(outcome({ problems: [problem('a'), problem('a')], elsewhere: 1 }))).toBe(
    '\n2 problems in 1 file. Nothing is published until they are mended. In other files: 1 problem.',
  );
});

test('GitHub is told where, in its own signs', () => {
  const told = formats.github(outcome({ problems: [problem('a,b.yaml')] }));
  expect(told.split('\n')[0]).toBe(
    '::error file=a%2Cb.yaml,line=3,col=5,title=spoons-are-counted::no number, 100%25 sure  → Count them.',
  );
});
