import { expect, test } from 'vitest';
import { datesIn, differentDate } from '../../../../src/quotation/check/whose/dated.ts';

test.each([
  ['On 2 September 2015 she said', [{ year: 2015, month: 9, day: 2 }], 'On   she said'],
  ['2nd of Sept, 2015', [{ year: 2015, month: 9, day: 2 }], ' '],
  ['(Goodhart, 1975)', [{ year: 1975 }], '(Goodhart,  )'],
  ['May 2, 2014', [{ year: 2014, month: 5, day: 2 }], ' '],
  ['2014-09-02', [{ year: 2014, month: 9, day: 2 }], ' '],
  ['in May', [{ month: 5 }], 'in  '],
  ['Mrs May said', [], 'Mrs May said'],
  ['– Theresa May, 2014', [{ year: 2014 }], '– Theresa May,  '],
  ['(Theresa May, 2014-09-02)', [{ year: 2014, month: 9, day: 2 }], '(Theresa May,  )'],
  ['Theresa May 2014', [{ year: 2014 }], 'Theresa May  '],
  ['In May 2014', [{ year: 2014, month: 5 }], 'In  '],
  ['12 spoons and 300 forks', [], '12 spoons and 300 forks'],
])('%j holds the dates %j', (text, expected, rest) => {
  const read = datesIn(text);
  expect(read.dates.map(({ text: _, after: __, ...day }) => day)).toEqual(expected);
  expect(read.rest).toBe(rest);
});

test.each([
  ['On 2 September 2015 she told MPs', '2 September 2014', '2 September 2015'],
  ['On 4 September she told MPs', '2 September 2014', '4 September'],
  ['in October 2014', '2 September 2014', 'October 2014'],
  ['in 2013', '2 September 2014', '2013'],
  ['(Goodhart, 1975)', '1997', '1975'],
  ['On 2 September 2014 she told MPs', '2 September 2014', undefined],
  ['in September 2014', '2 September 2014', undefined],
  ['in 2014', '2 September 2014', undefined],
  ['On 2 September 2014', '2014', undefined],
  ['in 2013, and in 2014', '2014', undefined],
  ['who served from 2010 to 2016', '2 September 2014', undefined],
  ['in 2015', 'about 2014', undefined],
  ['in 2015', '', undefined],
  // The day of the newspaper.
  ['The Guardian, 3 September 2014', '2 September 2014', undefined],
])('%j gives words of %j the date %j', (credit, said, expected) => {
  expect(differentDate(credit, said, ['3 September 2014'])).toBe(expected);
});
