import { describe, expect, test } from 'vitest';
import { rawMarks, rawMarksOfTexts } from '../../../src/record/text/raw-marks.ts';

const seen = (text: string, marks: typeof rawMarks) =>
  marks.filter(({ sign }) => sign.test(text)).map(({ what }) => what);

describe('on a page', () => {
  test.each([
    ['Spoons [see @hall, item 3]', 'a citation as it was written'],
    ['Spoons (@hall)', 'a citation as it was written'],
    ['Spoons @hall-minutes', 'a citation as it was written'],
    ['Spoons [^one]', 'the mark of a note as it was written'],
    ['[spoons](/spoons/)', 'a link as it was written'],
    ['spoons](https://example.org/)', 'a link as it was written'],
    ['**Spoons', 'the marks of an emphasis'],
    ['~~Spoons', 'the marks of an emphasis'],
    ['a __spoon', 'the marks of an emphasis'],
    ['One\n| a | b |\ntwo', 'a row of a table as it was written'],
  ])('%j shows %s', (text, what) => {
    expect(seen(text, rawMarks)).toEqual([what]);
  });

  test.each([
    'ann@hall-minutes.example',
    'Spoons @hall',
    'Spoons [sic] (all)',
    'a * b, 2 ~ 3, snake__case',
    'one | two',
    '## One, == two ==, &amp;',
  ])('%j shows none', (text) => {
    expect(seen(text, rawMarks)).toEqual([]);
  });
});

describe('in an editor’s text', () => {
  test.each([
    ['##Spoons', 'a heading as it was written'],
    ['[spoons][one]', 'a link as it was written'],
    ['[[spoons', 'a link as it was written'],
    ['spoons]]', 'a link as it was written'],
    ['spoons^[a note', 'a note as it was written'],
    ['==spoons==', 'marks that are no Markdown of ours'],
    [':::spoons', 'marks that are no Markdown of ours'],
    ['&spoon;', 'a sign by a name that is none'],
  ])('%j shows %s', (text, what) => {
    expect(seen(text, rawMarksOfTexts)).toEqual([what]);
  });

  test.each(['# Spoons', 'item #1', 'a == b', 'salt & pepper;', 'the [sic] spoon'])(
    '%j shows none',
    (text) => {
      expect(seen(text, rawMarksOfTexts)).toEqual([]);
    },
  );
});
