import { expect, test } from 'vitest';
import { sealed, UnreadableIndex, unsealed } from '../../../src/search/codec/seal.ts';

const file = sealed('quotes/texts/1.txt', 'Every spoon was counted.');
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('a whole file gives its body', () => {
  expect(text(unsealed('quotes/texts/1.txt', file))).toBe('Every spoon was counted.');
});

test('no file passes with any byte changed, at any length cut, or longer', () => {
  for (let at = 0; at < file.length; at++) {
    const changed = file.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => unsealed('quotes/texts/1.txt', changed)).toThrow(UnreadableIndex);
    expect(() => unsealed('quotes/texts/1.txt', file.slice(0, at))).toThrow(UnreadableIndex);
  }
  expect(() => unsealed('quotes/texts/1.txt', Uint8Array.of(...file, 0))).toThrow(UnreadableIndex);
});

test('another file, or a page in its place, does not pass', () => {
  expect(() => unsealed('quotes/texts/2.txt', file)).toThrow(UnreadableIndex);
  const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
  expect(() => unsealed('quotes/texts/1.txt', page)).toThrow(UnreadableIndex);
});
