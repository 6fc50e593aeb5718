import { describe, expect, test } from 'vitest';
import { articlesQuery, isWorthTyping, quotesQuery } from '../../src/search/query.ts';

describe('while somebody types', () => {
  test.each([
    ['ta', {}, false],
    ['tar', {}, true],
    ['', {}, false],
    ['', { year: '2022' }, true],
    ['t', { year: '2022' }, false],
  ])('%j with %j is searched: %s', (words, chosen, worth) => {
    expect(isWorthTyping({ words, chosen })).toBe(worth);
  });
});

test('asks nothing of an index when nothing is asked', () => {
  expect(quotesQuery({ words: '', chosen: {} })).toBeUndefined();
  expect(articlesQuery({ words: '', chosen: { year: '2022' } })).toBeUndefined();
});

test('lists all quotations of a choice, the oldest first, when no words are given', () => {
  expect(quotesQuery({ words: '', chosen: { year: '2022' } })).toEqual({
    words: null,
    filters: { year: '2022' },
    sort: { date: 'asc' },
  });
});

test('takes quotation marks away, for it cannot keep what they promise', () => {
  expect(quotesQuery({ words: '“one reason”', chosen: {} })?.words).toBe('one reason');
  expect(articlesQuery({ words: '"one reason"', chosen: {} })?.words).toBe('one reason');
});
