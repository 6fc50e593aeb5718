import { expect, test } from 'vitest';
import { parse } from '../../../src/record/text/parse.ts';
import { gap, runsOf } from '../../../src/record/text/runs.ts';

test.each([
  ['one *two* **three** [four](/five/)', ['one two three four']],
  ['one <Claim id="a">two</Claim> <Term id="b">three</Term>', ['one two three']],
  ['one <Q id="a/b">two.</Q> three', [`one ${gap}. three`]],
  ['one `two` three', ['one two three']],
  ['![one](../images/a.svg "two") three', ['  three', 'one', 'two']],
  ['[one](/two/ "three")', ['one', 'three']],
  ['[one][two]\n\n[two]: /three/ "four"', ['one', 'four']],
  [
    '# one\n\n| two | three |\n| --- | --- |\n| four | five |',
    ['one', 'two', 'three', 'four', 'five'],
  ],
  ['one[^a]\n\n[^a]: two', ['one', 'two']],
  ['```\none\n```', ['one']],
])('%j is read as %j', (text, expected) => {
  expect(runsOf(parse(text)).map((run) => run.text)).toEqual(expected);
});

test.each([
  ['one *two* three', 'three', 1, 11],
  ['one\n*two*\nthree', 'three', 3, 1],
  ['one `two` three', 'two', 1, 6],
  ['one ``two`` three', 'two', 1, 7],
  ['```\none\ntwo\n```', 'two', 3, 1],
])('in %j, %s stands in its place', (text, words, line, column) => {
  const run = runsOf(parse(text))[0];
  expect(run?.placeOf(run.text.indexOf(words))).toEqual({ line, column });
});
