import { expect, test } from 'vitest';
import {
  agreeing,
  fitOf,
  inOrder,
  wantedIn,
  wordsIn,
} from '../../../src/components/list/agreeing.ts';

const texts = [
  'The hall in New York counted 1,400 teaspoons',
  'In Yorkshire fourteen wardens had a new case to answer',
  'One in five drawers was not counted',
  'The victims of the ladle',
  'A fifth, or twenty per cent',
  'Link to claim ts-50',
  'It cost £6 million, or £2.5m',
];
const shown = (typed: string) => {
  const { isShown, words } = agreeing(texts.map(wordsIn), wantedIn(typed));
  return [isShown.flatMap((is, at) => (is ? [at] : [])), words];
};

test.each([
  ['new york', [0], 2],
  ['yorksh', [1], 1],
  ['14', [1], 1],
  ['14 case to answer', [1], 4],
  ['fourteen cases', [1], 2],
  ['1,400', [0], 1],
  ['1 in 5', [2], 3],
  ['20%', [4], 3],
  ['victim', [3], 1],
  ['ladles', [3], 1],
  ['teaspo', [0], 1],
  ['50', [], 1],
  ['TS-50', [5], 1],
  ['£6m', [6], 3],
  ['£2.5 million', [6], 3],
  ['£6bn', [6], 2],
])(
  '%s agrees with whole words, figures however they are written, and plurals',
  (typed, rows, words) => {
    expect(shown(typed)).toEqual([rows, words]);
  },
);

test('where no row has all words those with the most are shown, if that is half', () => {
  expect(shown('zebra ladle')).toEqual([[3], 1]);
  expect(shown('zebra giraffe ladle')).toEqual([[], 3]);
  expect(shown('drawers counted by zebras in hall')).toEqual([[0, 2], 3]);
  expect(shown('zebra')).toEqual([[], 1]);
});

test.each([
  ['fourteen officers', 3],
  ['officers fourteen', 2],
  ['Linden spoons', 0],
  ['spoons were counted', 1],
])('how well a row fits %s: %s', (typed, fit) => {
  const heading = 'Linden: fourteen officers';
  const row = inOrder(`${heading}. In it spoons were counted.`);
  expect(fitOf(inOrder(heading), row, wantedIn(typed))).toBe(fit);
});
