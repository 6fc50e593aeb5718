import { expect, test } from 'vitest';
import { markedIn } from '../../../src/quotation/check/pasted/marked.ts';

const inner = (text: string): string[] => markedIn(text).map((each) => each.inner);

test.each([
  ['He wrote “a spoon” and "a fork".', ['a spoon', 'a fork']],
  ['„Ein Löffel“ und „eine Gabel”', ['Ein Löffel', 'eine Gabel']],
  ['« une cuiller » et «une autre»', ['une cuiller', 'une autre']],
  ['»ein Löffel« dort', ['ein Löffel']],
  // What stands within is not told again.
  ['“she said “a spoon” twice”', ['she said “a spoon” twice']],
  // A closing mark alone opens nothing.
  ['a spoon” and “a fork”', ['a fork']],
  ['a spoon» and “a fork”', ['a fork']],
  ['“a spoon', []],
  ['‘a spoon’ and the cook’s ‘fork’', ['a spoon', 'fork']],
  ['‘she said ‘a spoon’ twice’ and ‘fork’', ['she said ‘a spoon’ twice', 'fork']],
  ['‘she said ‘a spoon’ twice', ['a spoon']],
  ["'the cook's spoon' was his", ["the cook's spoon"]],
  // Single marks count only where a text has no double ones.
  ['“a ‘small’ spoon”', ['a ‘small’ spoon']],
  ['‘a spoon’ and a “fork', []],
  ['the cooks’ spoons and the cook’s', []],
])('in %j', (text, expected) => {
  expect(inner(text)).toEqual(expected);
});

test('where it stands, with its marks', () => {
  const text = 'He wrote “ a spoon ” here.';
  expect(markedIn(text)).toEqual([{ inner: 'a spoon', start: 9, end: 20 }]);
  expect(markedIn('a ‘spoon’')).toEqual([{ inner: 'spoon', start: 2, end: 9 }]);
});
