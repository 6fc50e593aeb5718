import { describe, expect, test } from 'vitest';
import { turnsOf } from '../../../../src/quotation/check/sense/turned.ts';
import { altered, cut, told } from './a-verdict.ts';

const whole =
  'The spoons, it was said, were not all counted by the committee. Nobody asked. They left.';

describe('what was left out', () => {
  test.each<[string, string[], unknown[]]>([
    ['nothing', [whole], []],
    ['words that turn nothing', ['The spoons', 'were not all counted'], []],
    ['a negation alone', ['it was said, were', 'all counted'], [['left out', 'not', true]]],
    [
      'a negation among more',
      ['it was said,', 'counted by the committee'],
      [['left out', 'not', false]],
    ],
    ['the negation before', ['all counted by the committee'], [['before', 'not', true]]],
    ['a whole sentence', ['by the committee.', 'They left.'], []],
    ['more than a sentence', ['counted by the', 'They left.'], [['left out', 'Nobody', false]]],
  ])('%s', (_what, parts, expected) => {
    expect(told(cut(whole, ...parts))).toEqual(expected);
  });

  test('a condition is, where it is cut out, or short', () => {
    const words = 'If used in the hall, at noon, spoons are counted.';
    expect(told(cut(words, 'If used', ', at noon, spoons'))).toEqual([
      ['condition', 'If used in the hall', false],
    ]);
    expect(told(cut(words, 'If used in the hall, at', ', spoons'))).toEqual([]);
    const after = 'Spoons are counted, if the hall is open, at noon.';
    expect(told(cut(after, 'Spoons are counted,', 'at noon.'))).toEqual([
      ['left out', 'if', false],
    ]);
  });

  test.each([
    [', and failed to see them', []],
    [', and the committee did not see them', []],
    [', and not one of ours', ['not', 'one of']],
    [', and it is not true that', ['not']],
    [', and if nobody came', ['nobody', 'if']],
    [', and they saw no one', ['no one']],
    [', but failed to see them', ['failed to']],
  ])('of a clause beside another, “%s”, turns the rest: %j', (clause, expected) => {
    const words = `They failed to count the spoons${clause}, for which I am sorry.`;
    const told = turnsOf(cut(words, 'They failed to count the spoons', ', for which I am sorry.'));
    expect(told.map(({ word }) => word)).toEqual(expected);
  });

  test('a word that weakens is told only where little else went', () => {
    const words =
      'Some spoons could be found in the drawer and on most of the other tables, I think.';
    expect(told(cut(words, 'Some spoons', 'be found'))).toEqual([['left out', 'could', false]]);
    expect(told(cut(words, 'Some spoons', 'other tables'))).toEqual([]);
    expect(told(cut(words, 'Some spoons could', 'be found'))).toEqual([]);
  });
});

describe('what must never be cut', () => {
  const words = 'First words. We counted spoons, in part, and left. Last words.';
  test.each<[string, string[], boolean]>([
    ['is told where its sentence is quoted without it', ['We counted spoons'], true],
    ['is not told where it is kept', ['counted spoons, in part'], false],
    ['is not told of another sentence before', ['First words.'], false],
    ['is not told of another sentence after', ['Last words.'], false],
    ['is told where only its beginning is kept', ['spoons, in'], true],
  ])('%s', (_what, parts, isTold) => {
    expect(told(cut(words, ...parts), ['in part', 'nowhere'])).toEqual(
      isTold ? [['never cut', 'in part', false]] : [],
    );
  });

  test('is told where nothing but the first letter of all is kept', () => {
    const first = 'I counted spoons, in part. They left.';
    expect(told(cut(first, 'I'), ['in part'])).toEqual([['never cut', 'in part', false]]);
  });

  test('is told where it was altered away', () => {
    expect(told(altered(words, words.replace(', in part,', '')), ['in part'])).toContainEqual([
      'never cut',
      'in part',
      false,
    ]);
  });
});

test('of a verdict that compares nothing nothing is turned', () => {
  expect(turnsOf({ kind: 'not here' }, ['in part'])).toEqual([]);
});
