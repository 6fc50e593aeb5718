import { expect, test } from 'vitest';
import { forgetPlaces, keepPlaces, keptPlaces, type Place } from '../../src/keeping/places.ts';

const shelf = (stored: Record<string, string> = {}) => {
  const held = new Map(Object.entries(stored));
  return () => ({
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  });
};
const refused = () => {
  throw new DOMException('No.', 'SecurityError');
};
const place: Place = { id: 'p-1', section: 'part-1', heading: 'Part 1', on: '2020-01-02' };

test('places come back as they were kept, and are gone when they are forgotten', () => {
  const storage = shelf();
  expect(keptPlaces(storage)).toBeUndefined();
  expect(keepPlaces(new Map(), storage)).toBe(true);
  expect(keptPlaces(storage)).toEqual(new Map());
  keepPlaces(new Map([['/articles/a/', place]]), storage);
  expect(keptPlaces(storage)?.get('/articles/a/')).toEqual(place);
  forgetPlaces(storage);
  expect(keptPlaces(storage)).toBeUndefined();
});

test('what is no place is none, and what is damaged is no choice', () => {
  for (const text of ['', '{', '{}', 'null', '"places"'])
    expect(keptPlaces(shelf({ places: text })), text).toBeUndefined();
  const some = JSON.stringify([
    ['/a/', place],
    ['/b/', { id: 'p-2' }],
    ['/c/', null],
    'd',
    [1, place],
  ]);
  expect([...(keptPlaces(shelf({ places: some })) ?? [])]).toEqual([['/a/', place]]);
});

test('a browser that refuses keeps nothing, and says so', () => {
  expect(keptPlaces(refused)).toBeUndefined();
  expect(keepPlaces(new Map(), refused)).toBe(false);
  expect(() => forgetPlaces(refused)).not.toThrow();
});
