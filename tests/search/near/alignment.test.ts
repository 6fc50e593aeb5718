import { describe, expect, test } from 'vitest';
import { alignment } from '../../../src/search/near/alignment.ts';
import { told } from '../../../src/search/near/told.ts';
import { words } from '../../../src/words/spellings.ts';

const of = (text: string) => ({ text, words: words(text) });
const block =
  'The hall was cold. Every spoon in the hall was counted twice before noon, and nobody was sure. Then we ate.';
const align = (asked: string, text = block, weighs: (word: string) => number = () => 1) =>
  alignment(of(asked), of(text), weighs);

describe('where words stand as nearly as they can', () => {
  test.each<[string, { typed: string; record: string }[]]>([
    ['Every spoon in the hall was counted twice before noon', []],
    ['Every fork in the hall was counted twice before noon', [{ typed: 'fork', record: 'spoon' }]],
    ['Every spoon in the hall was counted before noon', [{ typed: '', record: 'twice' }]],
    ['Every spoon in the old hall was counted twice before noon', [{ typed: 'old', record: '' }]],
    // At an end the changed word is compared with the one that stands there.
    ['Each spoon in the hall was counted twice before noon', [{ typed: 'Each', record: 'Every' }]],
    ['spoon in the hall was counted twice before lunch', [{ typed: 'lunch', record: 'noon' }]],
    // Three at an end are what somebody put around it.
    ['He said that spoon in the hall was counted twice', [{ typed: 'He said that', record: '' }]],
  ])('%s', (asked, changes) => {
    expect(align(asked).changes).toEqual(changes);
  });

  test('the words that are the same are in their order, and those that follow directly are told', () => {
    const { same, follows, differing } = align('spoon in a hall was counted');
    expect(same.map(({ word }) => word)).toEqual(['spoon', 'in', 'hall', 'was', 'counted']);
    expect(follows).toEqual([false, true, false, true, true]);
    expect(differing.map(({ start, end }) => block.slice(start, end))).toEqual(['the']);
  });

  test('the first of two stretches that have as much is taken', () => {
    const twice = `We ate soup. ${'Nothing more was said. '.repeat(12)}We ate soup.`;
    expect(align('ate soup', twice).same.map(({ start }) => start)).toEqual([3, 7]);
  });

  test('a stretch with one rare word is taken before one with two common words', () => {
    const text = `It was so. ${'Nothing more is known of it here. '.repeat(8)}The ladle fell.`;
    const weighs = (word: string): number => (word === 'ladle' ? 9 : 1);
    expect(align('it was ladle', text, weighs).same.map(({ word }) => word)).toContain('ladle');
  });

  test('the last of two stretches is taken if it has more', () => {
    const twice = `We ate soup. ${'Nothing more was said. '.repeat(12)}We ate hot soup.`;
    const { same } = align('ate hot soup', twice);
    expect(same.map(({ start }) => twice.slice(start - 3, start + 3))).toEqual([
      'We ate',
      'te hot',
      'ot sou',
    ]);
  });

  test('words that a stretch has left behind count no more in it', () => {
    const far = 'x '.repeat(40);
    const text = `one one one ${far}two ${far}one two ${far}`;
    expect(align('one two', text).same).toHaveLength(2);
    const again = `one two ${far}one ${far}two ${far}one two three`;
    expect(align('one two three', again).same).toHaveLength(3);
  });

  test('a word that stands often in a stretch weighs once', () => {
    const text = `soup soup soup soup ${'and more was said '.repeat(8)} hot soup`;
    expect(align('hot soup', text).same.map(({ word }) => word)).toEqual(['hot', 'soup']);
  });

  test.each([
    // Half as many words again as were typed, and six more.
    ['one two', 7],
    ['one two three', 9],
  ])('of %j the first two are met with %i words between them, and no more', (typed, most) => {
    const around = 'z '.repeat(30);
    const met = (between: number): number =>
      align(typed, `${around}one ${'x '.repeat(between)}two ${around}`).same.length;
    expect([met(most), met(most + 1)]).toEqual([2, 1]);
  });

  test('words of which none stands there are all changed', () => {
    expect(align('forks rust').changes).toEqual([{ typed: 'forks rust', record: '' }]);
  });
});

describe('how it differs, in words', () => {
  const shared = { of: 10, found: 9 };
  const fork = { typed: 'fork', record: 'spoon' };
  test.each([
    [[fork], 'Differs in one place: you typed fork; the record has spoon.'],
    [
      [{ typed: 'old', record: '' }],
      'Differs in one place: you typed old, which the record has not.',
    ],
    [[{ typed: '', record: 'twice' }], 'Differs in one place: the record has also twice.'],
    [
      [fork, { typed: '', record: 'twice' }],
      'Differs in 2 places: you typed fork; the record has spoon; the record has also twice.',
    ],
    [[], '9 of your 10 words stand in it.'],
    [[fork, fork, fork, fork], '9 of your 10 words stand in it.'],
  ])('%o', (changes, sentence) => {
    const pieces = told(shared, changes).map((piece) =>
      typeof piece === 'string' ? piece : piece[1],
    );
    expect(pieces.join('')).toBe(sentence);
  });

  test('three places are told, what was typed as taken out', () => {
    expect(told(shared, [fork, fork, fork]).filter((piece) => typeof piece !== 'string')).toEqual([
      ['del', 'fork'],
      ['ins', 'spoon'],
      ['del', 'fork'],
      ['ins', 'spoon'],
      ['del', 'fork'],
      ['ins', 'spoon'],
    ]);
  });
});
