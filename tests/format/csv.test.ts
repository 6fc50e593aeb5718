import { expect, test } from 'vitest';
import { csv } from '../../src/format/csv.ts';

const cell = (value: unknown): string =>
  csv([{ a: value }])
    .split('\r\n')
    .slice(1)
    .join('\r\n')
    .trimEnd();

test.each([
  ['plain', 'plain'],
  ['one, two', '"one, two"'],
  ['say "x"', '"say ""x"""'],
  [['a', 'b'], 'a; b'],
  [[], ''],
  [null, ''],
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [['=1', 'b'], "'=1; b"],
  ['\tx', "'\tx"],
])('writes %j as %s', (value, text) => {
  expect(cell(value)).toBe(text);
});

test('names the columns, and says that it is UTF-8', () => {
  expect(csv([{ id: 'é' }])).toBe('\uFEFFid\r\né\r\n');
});
