import { describe, expect, test } from 'vitest';
import { telling } from '../../../src/desk/language/telling.ts';
import { anArticle } from '../../record/builders.ts';

const told = (text: string, standfirst = 'Spoons were counted.') =>
  telling(anArticle({ id: 'one', standfirst, text }));

test('counts the words and sentences of a standfirst', () => {
  expect(told('A spoon.', 'Spoons were counted. One was lost.').standfirst).toEqual({
    words: 6,
    sentences: 2,
  });
});

test('names a sentence with two statement marks, with its place, and not two sentences with one each', () => {
  const text = [
    'It rained. <Claim id="a">A spoon</Claim> and <Claim id="b">a fork</Claim> went.',
    '<Claim id="a">A spoon went</Claim>. <Claim id="b">A fork went</Claim>.',
  ].join('\n\n');
  const crowded = told(text).crowded.map(({ at, marks }) => ({ line: at.line, marks }));
  expect(crowded).toEqual([{ line: 1, marks: 2 }]);
});

describe('a sentence about our own reading', () => {
  test.each([
    'We read only the opening of the minutes.',
    'The later minutes could not be read.',
    'The annex was not seen.',
    'The pages read here break off at the forks.',
  ])('is counted: %s', (text) => {
    expect(told(text).readings).toHaveLength(1);
  });

  test.each([
    'The committee found a spoon.',
    'The warden read the list aloud, and the court saw it.',
  ])('is not one about others: %s', (text) => {
    expect(told(text).readings).toEqual([]);
  });

  test('is not counted in the note', () => {
    expect(told('## What we could not read\n\nWe read no annex.').readings).toEqual([]);
    expect(
      told('## What we could not read\n\nWe read it.\n\n## Next\n\nWe read it.').readings,
    ).toHaveLength(1);
  });
});

describe('an absence', () => {
  test.each([
    'A later count was not found.',
    'No reply to the letter was given, and no record of one.',
    'There is nothing later.',
  ])('without what was read is named: %s', (text) => {
    expect(told(text).bareNegatives).toHaveLength(1);
  });

  test.each([
    'A later count was not found in the openings of six reports.',
    'Nothing later stands in the pages we could read.',
    'The spoons were not polished.',
  ])('with what was read, or of something else, is not: %s', (text) => {
    expect(told(text).bareNegatives).toEqual([]);
  });
});
