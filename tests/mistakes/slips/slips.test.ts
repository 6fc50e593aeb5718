import { expect, test } from 'vitest';
import { slipsTold } from './slips-told.ts';

test('of slips in the real content, the first line printed is the line of the slip', () => {
  const told = [...slipsTold('content', 7, 24)];
  const words = (each: (typeof told)[number]) =>
    `${each.slip.what}, ${each.slip.file}:${each.slip.line}: ${each.first ?? 'nothing'}`;
  expect(told.filter(({ first }) => first === undefined).map(words)).toEqual([]);
  // One in twenty, as tests/bench/slips.ts counts it for 500.
  expect(
    told
      .filter(({ isThere }) => !isThere)
      .map(words)
      .slice(1),
  ).toEqual([]);
  expect(new Set(told.map(({ slip }) => slip.what)).size).toBeGreaterThan(10);
});
