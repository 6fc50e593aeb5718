import { describe, expect, test } from 'vitest';
import { change, contents, moved, reset, restored } from '../../../src/quotation/basket/clips.ts';

/** A browser's storage, with something in it. */
function shelf(text?: string, room = 1000) {
  const held = new Map(text === undefined ? [] : [['basket', text]]);
  return {
    held,
    open: () => ({
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
        held.set(key, value);
      },
      removeItem: (key: string) => void held.delete(key),
    }),
  };
}
const blocked = () => {
  throw new DOMException('no', 'SecurityError');
};
const clip = (id: string) => ({ id, version: '1', note: '' });
const abc = ['a', 'b', 'c'].map(clip);
const ids = (clips: readonly { id: string }[]) => clips.map(({ id }) => id).join('');

test('an empty storage is an empty basket', () => {
  expect(contents(shelf().open)).toEqual({ kind: 'clips', clips: [] });
});

test('what was kept is there again', () => {
  const { open } = shelf();
  expect(change(() => abc, open)).toBe('kept');
  expect(contents(open)).toEqual({ kind: 'clips', clips: abc });
});

test('a quotation that is stored twice stands once', () => {
  const now = contents(shelf(JSON.stringify([...abc, clip('a')])).open);
  expect(now.kind === 'clips' && ids(now.clips)).toBe('abc');
});

test.each(['{', '{}', 'null', '[1]', '[{"id":"a"}]', '[{"id":1,"version":"","note":""}]', ''])(
  '%j is a damaged basket, and stays as it is',
  (text) => {
    const { open, held } = shelf(text);
    expect(contents(open)).toEqual({ kind: 'damaged', text });
    expect(change(() => abc, open)).toBe('damaged');
    expect(held.get('basket')).toBe(text);
    expect(reset(open)).toBe('kept');
    expect(contents(open)).toEqual({ kind: 'clips', clips: [] });
  },
);

test('a storage that refuses is told from one that is full', () => {
  expect(contents(blocked)).toEqual({ kind: 'blocked' });
  expect(change(() => abc, blocked)).toBe('blocked');
  expect(reset(blocked)).toBe('blocked');
  expect(change(() => abc, shelf(undefined, 10).open)).toBe('full');
});

describe('moving', () => {
  test.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['nobody', 1, 'abc'],
  ])('%s by %i gives %s', (id, by, order) => {
    expect(ids(moved(abc, id, by))).toBe(order);
  });
});

test('what was removed goes back where it stood, once', () => {
  const removed = [
    { clip: clip('a'), at: 0 },
    { clip: clip('c'), at: 2 },
  ];
  expect(ids(restored([clip('b')], removed))).toBe('abc');
  expect(ids(restored(abc, removed))).toBe('abc');
});
