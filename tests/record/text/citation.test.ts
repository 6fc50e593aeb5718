import { expect, test } from 'vitest';
import { citationsIn } from '../../../src/record/text/citation.ts';

const items = (text: string) =>
  citationsIn(text).map(({ items }) => items.map(({ id, locator }) => [id, locator]));

test.each([
  ['[@minutes]', [[['minutes', undefined]]]],
  ['Spoons.[@minutes, p. 5]', [[['minutes', 'p. 5']]]],
  ['[@minutes, items 3, 4]', [[['minutes', 'items 3, 4']]]],
  [
    '[@minutes; @post, para 12]',
    [
      [
        ['minutes', undefined],
        ['post', 'para 12'],
      ],
    ],
  ],
  ['[@minutes] and [@post]', [[['minutes', undefined]], [['post', undefined]]]],
  ['write to ann@minutes.example', []],
  ['[minutes]', []],
  ['[@]', []],
  ['[^note]', []],
])('reads %s', (text, expected) => {
  expect(items(text)).toEqual(expected);
});

test('says where each id stands', () => {
  const text = 'Spoons.[@minutes, p. 5; @post]';
  const [citation] = citationsIn(text);
  expect(citation?.items.map(({ id, offset }) => text.slice(offset, offset + id.length))).toEqual([
    'minutes',
    'post',
  ]);
  expect(text.slice(citation?.start, citation?.end)).toBe('[@minutes, p. 5; @post]');
});
