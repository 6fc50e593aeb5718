import { expect, test } from 'vitest';
import { passages } from '../../../src/desk/language/passages.ts';
import { parse } from '../../../src/record/text/parse.ts';
import { gap } from '../../../src/record/text/runs.ts';

const text = [
  '## A heading',
  '',
  'We *say* <Q id="a/b">their words.</Q> and <Claim id="c">our claim</Claim>.[@source, p. 5]',
  '',
  '- An item[^n]',
  '',
  '| Head |',
  '| --- |',
  '| Cell |',
  '',
  '<Quote id="a/b" />',
  '',
  '<Argument>',
  '',
  'An argument.',
  '',
  '</Argument>',
  '',
  '[^n]: A note.',
].join('\n');

test('are the words of ours, each with where it stands in the text', () => {
  expect(passages(parse(text)).map((passage) => [passage.in, passage.text.trim()])).toEqual([
    ['heading', 'A heading'],
    ['paragraph', `We say ${gap}. and our claim.`],
    ['paragraph', 'An item'],
    ['table', 'Head'],
    ['table', 'Cell'],
    ['paragraph', 'An argument.'],
    ['note', 'A note.'],
  ]);
});

test('give every word its place in the file', () => {
  const paragraph = passages(parse(text))[1];
  const offset = paragraph?.text.indexOf('claim') ?? -1;
  const column = (text.split('\n')[2] ?? '').indexOf('claim<') + 1;
  expect(paragraph?.placeOf(offset)).toEqual({ line: 3, column });
});
