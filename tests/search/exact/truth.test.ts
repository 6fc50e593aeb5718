import { expect, test } from 'vitest';
import { line, stretches, united } from './truth.ts';

test.each([
  ['The drawer, don’t you see?', ' the drawer dont you see '],
  ['cost £250,000—or 3.5 per cent', ' cost £ 250000 or 3.5 per cent '],
  ['Cafe\u0301 Malmö, Łódź, Straße, ﬁgure', ' cafe malmo lodz strasse figure '],
  ['tea\u00adspoon tea\u200bspoon\u00a0and/or well-kept', ' teaspoon teaspoon and or well kept '],
  ['1,234,567 12,34 3. 5% [‘…’]', ' 1234567 12 34 3 5 % '],
  ['', ' '],
])('reads %j', (text, expected) => {
  expect(line(text).text).toBe(expected);
});

test('finds whole words only, wherever they stand, and says where', () => {
  const text = '“One cafe\u0301,” one CAFÉ and one cafés';
  expect(stretches('one café', line(text)).map(([start, end]) => text.slice(start, end))).toEqual([
    'One cafe\u0301',
    'one CAFÉ',
  ]);
});

test('unites stretches that touch', () => {
  expect(
    united([
      [4, 6],
      [0, 2],
      [1, 3],
      [6, 7],
    ]),
  ).toEqual([
    [0, 3],
    [4, 7],
  ]);
});
