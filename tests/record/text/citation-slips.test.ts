import { expect, test } from 'vitest';
import { citationSlips } from '../../../src/record/text/citation.ts';

test.each([
  ['a [see @one, item 3]', 2, 'the citation [see @one, item 3]'],
  ['a [-@one]', 2, 'the citation [-@one]'],
  ['a [ @one ]', 2, 'the citation [ @one ]'],
  ['a [@one, @two]', 2, 'the citation [@one, @two]'],
  ['a [@one chapter 2]', 2, 'the citation [@one chapter 2]'],
  ['a [@one: 5]', 2, 'the citation [@one: 5]'],
  ['a [@one,]', 2, 'the citation [@one,]'],
  ['a [@one;]', 2, 'the citation [@one;]'],
  ['a [@ one]', 2, 'the citation [@ one]'],
  ['a [[@one]]', 2, 'the citation [[@one]]'],
  ['a (@one)', 2, '"@one", printed as it is written'],
  ['a @one.', 2, '"@one", printed as it is written'],
  ['a @[one]', 2, '"@[one", printed as it is written'],
  ['a [@one', 2, 'a citation that is not closed'],
])('%j: at %i, %s', (text, start, found) => {
  expect(citationSlips(text).map((slip) => [slip.start, slip.found])).toEqual([[start, found]]);
});

test.each(['a [@one]', 'a [@one, p. 5; @two]', 'a [@one,\nitem 3]', 'ann@example.org', '5 @ 10'])(
  '%j is as it should be',
  (text) => {
    expect(citationSlips(text)).toEqual([]);
  },
);
