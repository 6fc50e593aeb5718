import { expect, test } from 'vitest';
import { curly } from '../../src/format/curly.ts';

test.each([
  ["What's measured", 'What’s measured'],
  ["Police 'could have done more'", 'Police ‘could have done more’'],
  ["'No culprits' over files", '‘No culprits’ over files'],
  ["'Who knew?' asks MP", '‘Who knew?’ asks MP'],
  ["'[Nobody]' knew", '‘[Nobody]’ knew'],
  ["Drawers' spoons of the 1990's", 'Drawers’ spoons of the 1990’s'],
  ['A "count" of spoons', 'A “count” of spoons'],
  ['Already ‘curly’', 'Already ‘curly’'],
])('%s is set as print sets it', (typed, set) => {
  expect(curly(typed)).toBe(set);
});
