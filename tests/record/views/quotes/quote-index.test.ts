import { expect, test } from 'vitest';
import { quoteIndex } from '../../../../src/record/views/quotes/quote-index.ts';
import { aDossier, aPerson, aQuote, aSource, ids } from '../../builders.ts';

const index = quoteIndex(
  aDossier({
    people: [
      aPerson({ id: 'ada', 'sort-name': 'Zed, Ada' }),
      aPerson({ id: 'bo', 'sort-name': 'Abel, Bo' }),
    ],
    sources: [aSource({ id: 'minutes' })],
    quotes: [
      aQuote({ id: 'minutes/a', speaker: 'ada', said: '2002', topics: ['fair', 'drawers'] }),
      aQuote({ id: 'minutes/b', speaker: 'bo', said: '2001-05', topics: ['fair', 'fair'] }),
      aQuote({ id: 'minutes/c', speaker: undefined, anonymous: 'a member', said: '2001' }),
    ],
  }),
);
const shape = (groups: (typeof index)['topic']) =>
  groups.map(({ key, quotes }) => [key, ids(quotes)]);

test('sorts speakers by their sort name, the unnamed last', () => {
  expect(shape(index.speaker).map(([key]) => key)).toEqual(['bo', 'ada', '']);
});

test('holds each quotation under each of its topics once, in order of time', () => {
  expect(shape(index.topic)).toEqual([
    ['counting', ['minutes/c']],
    ['drawers', ['minutes/a']],
    ['fair', ['minutes/b', 'minutes/a']],
  ]);
});

test('groups by year and by source', () => {
  expect(shape(index.year)).toEqual([
    ['2001', ['minutes/c', 'minutes/b']],
    ['2002', ['minutes/a']],
  ]);
  expect(shape(index.source)).toEqual([['minutes', ['minutes/c', 'minutes/b', 'minutes/a']]]);
});
