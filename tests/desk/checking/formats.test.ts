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

test('an editor is told each problem, each warning, how each article reads, and the last line', () => {
  const measure = {
    file: 'a.mdx',
    words: 1234,
    sentences: 50,
    grade: 9.44,
    standfirst: { words: 21 },
    readings: [{}],
    crowded: [{}, {}],
  } as unknown as Outcome['measures'][number];
  const told = formats.text(
    outcome({ problems: [problem('a')], warnings: [problem('b')], measures: [measure] }),
  );
  expect(told.split('\n')).toEqual([
    expect.stringMatching(/^a:3:5 .*no number, 100% sure/),
    expect.stringMatching(/^b:3:5 .*no number, 100% sure/),
    'a.mdx  1,234 words of our own in 50 sentences, 24.7 a sentence; grade 9.4; standfirst of 21; 1 sentence on our own reading; 2 sentences with more than one mark',
    '',
    '1 problem in 1 file. Nothing is published until they are mended. 1 warning.',
  ]);
});

test('a program is told all of it', () => {
  const beside = { file: 'r.yaml', line: 1, column: 2 };
  const told = formats.json(
    outcome({ problems: [{ ...problem('a'), beside }], warnings: [problem('b')], elsewhere: 3 }),
  );
  const { rule, found, remedy } = problem('a');
  const same = { line: 3, column: 5, rule, found, remedy };
  expect(JSON.parse(told)).toEqual({
    problems: [{ file: 'a', ...same, beside }],
    warnings: [{ file: 'b', ...same }],
    records: 12,
    elsewhere: 3,
  });
});

test('GitHub is told of warnings as such, with the record beside, on one line, and the last line', () => {
  const beside = { file: 'r.yaml', line: 1, column: 2 };
  const warning = { ...problem('a:b'), found: 'one\r\ntwo', beside };
  expect(formats.github(outcome({ warnings: [warning] })).split('\n')).toEqual([
    '::warning file=a%3Ab,line=3,col=5,title=spoons-are-counted::one%0D%0Atwo (the record: r.yaml:1:2)  → Count them.',
    '12 records and texts, no problem. 1 warning.',
  ]);
});
