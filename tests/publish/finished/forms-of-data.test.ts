import { describe, expect, test } from 'vitest';
import { bibtexOf } from '../../../src/format/citation/bibtex.ts';
import { fromBibtex, rowsOf } from '../../../src/publish/finished/forms-of-data.ts';

test.each([
  ['double marks', "``spoons''", '“spoons”'],
  ['marks by name', '\\textquotedblleft{}spoons\\textquotedblright', '“spoons”'],
  ['single marks by name', '\\textquoteleft spoons\\textquoteright{}', '‘spoons’'],
  ['signs by name', '\\textsterling 3 \\texteuro{}4 \\ldots', '£3 €4 …'],
  ['other names', '\\spoons one', '\\spoons one'],
  ['accents', "caf\\'e, caf\\'{e}, na\\\"ive, \\~n, \\^o, \\`a", 'café, café, naïve, ñ, ô, à'],
  ['a cedilla', '\\c c and \\c {c}', 'ç and ç'],
  ['escaped signs', '3 \\% \\& \\$4 \\#5 \\_a \\{b\\}', '3 % & $4 #5 _a {b}'],
  ['braces', '{The {Hall}}', 'The Hall'],
  ['dashes', 'a -- b --- c', 'a – b — c'],
])('BibTeX’s %s are read as in print', (_what, text, expected) => {
  expect(fromBibtex(text)).toBe(expected);
});

test('what our BibTeX writes of any Latin letter or sign is read as it was', () => {
  const note =
    'Malmö, Łódź, Ångström, Dvořák, Erdős, Đặng, ß, æ, œ, ø; ‘3½ × 2 − 1°’, £4, €5, 20 %, a_b & c';
  const entry = bibtexOf([{ id: 'a', type: 'report', title: '', publisher: '', note }]);
  expect(entry).not.toMatch(/[^\t\n -~]/);
  expect(fromBibtex(entry)).toContain(note);
});

describe('rows of a table', () => {
  test.each([
    [
      'plain',
      'a,b\n1,2\n3,4\n',
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    ],
    ['with the ends of lines of RFC 4180', 'a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    ['with a byte order mark', '\uFEFFa\n1\n', [{ a: '1' }]],
    [
      'with commas, marks and lines in a cell',
      'a,b\n"1, ""2""\n3",4\n',
      [{ a: '1, "2"\n3', b: '4' }],
    ],
    ['with a cell too few', 'a,b\n1\n', [{ a: '1', b: '' }]],
    ['without values', 'a,b\n', []],
    ['of nothing', '', []],
  ])('are read %s', (_how, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});
