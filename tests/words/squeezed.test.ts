import { expect, test } from 'vitest';
import { squeezed } from '../../src/words/squeezed.ts';

test('what texts have stays: leaders, rows of dashes, indents', () => {
  const text = `Drawers ${'.'.repeat(90)} 12\n${' '.repeat(60)}“two counts”\n${'-'.repeat(80)}`;
  expect(squeezed(text)).toBe(text);
});

test('of longer runs the ends are left, also where several signs take turns', () => {
  expect(squeezed(`said${' '.repeat(900)}“two`)).toBe(`said${' '.repeat(99)}“two`);
  expect(squeezed(`a${"'\u200B".repeat(5000)}b`)).toHaveLength(102);
  expect(squeezed(`${'a\u0301'.repeat(500)}`)).toBe('a\u0301'.repeat(500));
});
