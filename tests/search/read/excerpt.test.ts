import { expect, test } from 'vitest';
import { runs } from '../../../src/search/read/excerpt.ts';

test.each([
  ['plain', [['plain', false]]],
  [
    'a <mark>found</mark> word',
    [
      ['a ', false],
      ['found', true],
      [' word', false],
    ],
  ],
  [
    '<mark>two</mark> <mark>words</mark>',
    [
      ['two', true],
      [' ', false],
      ['words', true],
    ],
  ],
  ['&lt;script&gt; is text', [['<script> is text', false]]],
  ['<img src=x onerror=alert(1)>', [['<img src=x onerror=alert(1)>', false]]],
  ['a <mark>never closed', [['a <mark>never closed', false]]],
  ['', []],
])('takes %j apart', (excerpt, expected) => {
  expect(runs(excerpt).map(({ text, found }) => [text, found])).toEqual(expected);
});
