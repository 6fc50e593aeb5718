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

test('tell where each claim begins among the words', () => {
  const of = (written: string) =>
    passages(parse(written)).map(({ text, claims }) => [text, claims]);
  expect(of('We say <Claim id="c">one</Claim> and <Claim id="d">two</Claim>.')).toEqual([
    ['We say one and two.', [7, 15]],
  ]);
  expect(of('<Claim id="c">One</Claim>.')).toEqual([['One.', [0]]]);
  expect(of('No claim.')).toEqual([['No claim.', []]]);
});

test('have a gap for code, and a cell of a table once', () => {
  expect(passages(parse('We write `spoon` so.')).map(({ text }) => text)).toEqual([
    `We write ${gap} so.`,
  ]);
});
