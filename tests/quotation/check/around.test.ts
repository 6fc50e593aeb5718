import { expect, test } from 'vitest';
import { around } from '../../../src/quotation/check/pasted/around.ts';
import { markedIn } from '../../../src/quotation/check/pasted/marked.ts';

/** What stands around each of two. */
const both = (between: string): string[] => {
  const text = `“Every spoon”${between}“Every fork”`;
  const marked = markedIn(text);
  return marked.map((_, at) => around(text, marked, at));
};

test.each([
  [' said Ann. Bob wrote: ', '… said Ann.', 'Bob wrote: …'],
  [' said Ann. ', '… said Ann.', ''],
  ['. Later, Bob wrote that ', '', 'Later, Bob wrote that …'],
  [' (Ann). Then comes ', '… (Ann).', 'Then comes …'],
  [' Bob wrote: ', '', 'Bob wrote: …'],
  [' said Mr. A. Dr. Cllr. Example. Bob: ', '… said Mr. A. Dr. Cllr. Example.', 'Bob: …'],
  // Lines.
  [' — Ann\n\n', '… — Ann', ''],
  ['\n— Ann\nthe warden\n\n', '…\n— Ann\nthe warden', ''],
  ['\n\nBob: ', '', 'Bob: …'],
  ['\n\nBob:\n', '', 'Bob:\n…'],
  ['\n— Ann\n\nBob:\n', '…\n— Ann', 'Bob:\n…'],
  // Clauses.
  [' said Ann, but Bob replied: ', '… said Ann', 'Bob replied: …'],
  [' Ann said, while Bob said ', '… Ann said', 'Bob said …'],
  [' said Ann, and ', '… said Ann', ''],
  [' said Ann; Bob wrote: ', '… said Ann', 'Bob wrote: …'],
  // Whose it is cannot be told.
  [' said Ann, and Bob ', '… said Ann, and Bob', 'said Ann, and Bob …'],
  [' said Ann of St. Bob ', '… said Ann of St. Bob', 'said Ann of St. Bob …'],
  ['\nAnn\n', '…\nAnn', 'Ann\n…'],
])('%j is parted', (between, first, second) => {
  expect(both(between)).toEqual([first, second]);
});

test('where all credits stand on one side, what stands between two is of that side', () => {
  const of = (text: string) => markedIn(text).map((_, at) => around(text, markedIn(text), at));
  expect(of('“Every spoon” Ann said “Every fork” Bob said')).toEqual(['… Ann said', '… Bob said']);
  expect(of('Ann said “Every spoon” Bob said “Every fork”')).toEqual(['Ann said …', 'Bob said …']);
});

test('of much the ends alone', () => {
  const [first, second] = both(` ${'a '.repeat(400)}. ${'b '.repeat(400)}`);
  expect([first?.length, second?.length]).toEqual([601, 201]);
});
