import { expect, test } from 'vitest';
import { datesIn, differentDate } from '../../../../src/quotation/check/whose/dated.ts';

test.each([
  ['On 2 September 2015 she said', [{ year: 2015, month: 9, day: 2 }], 'On   she said'],
  ['2nd of Sept, 2015', [{ year: 2015, month: 9, day: 2 }], ' '],
  ['2-Sep-15', [{ year: 2015, month: 9, day: 2 }], ' '],
  ['2 Sept ’15', [{ year: 2015, month: 9, day: 2 }], ' '],
  ['Sept-15', [{ year: 2015, month: 9 }], ' '],
  ['in ’15', [{ year: 2015 }], 'in  '],
  ['2-Sep-00', [{ year: 2000, month: 9, day: 2 }], ' '],
  ['the 20th of May, 2016', [{ year: 2016, month: 5, day: 20 }], 'the  '],
  ['in ’75', [{ year: 1975 }], 'in  '],
  [
    '2/9/15',
    [
      { year: 2015, month: 9, day: 2 },
      { year: 2015, month: 2, day: 9 },
    ],
    ' ',
  ],
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
  ['2,019 spoons, 5.14 and 1/4', [], '2,019 spoons, 5.14 and 1/4'],
])('%j holds the dates %j', (text, expected, rest) => {
  const read = datesIn(text);
  expect(read.dates.flatMap(({ days }) => days)).toEqual(expected);
  expect(read.rest).toBe(rest);
});

// Whose words these are, and the day of the newspaper.
const background = { whom: 'Ada Example warden of the hall', documents: ['3 September 2014'] };
const told = (credit: string, said: string) => {
  const date = differentDate(credit, said, background);
  return date && (date.isSure ? date.text : `perhaps ${date.text}`);
};

test.each([
  ['On 2 September 2015 she told MPs', '2 September 2014', '2 September 2015'],
  ['On 4 September she told MPs', '2 September 2014', '4 September'],
  ['in October 2014', '2 September 2014', 'October 2014'],
  ['in 2013', '2 September 2014', '2013'],
  ['(Goodhart, 1975)', '1997', 'perhaps 1975'],
  ['(Example, 1975)', '1997', '1975'],
  ['Theresa May told Ada Example in late 2013', '2 September 2014', '2013'],
  ['– Ada Example, warden, 5 May 2014', '2 September 2014', '5 May 2014'],
  ['– Ms Example MP (on the 2nd of September, 2015)', '2 September 2014', '2nd of September, 2015'],
  ['Ms Example said on Monday 5-Sep-14', '2 September 2014', '5-Sep-14'],
  ['In ’13, Ada Example, warden, said', '2 September 2014', '’13'],
  ['Ada Example told the House of Lords on 2/9/13 that', '2 September 2014', '2/9/13'],
  ['said Ada Example, elected in 2010', '2 September 2014', 'perhaps 2010'],
  ['said Ada Example, who became warden in May 2013', '2 September 2014', 'perhaps May 2013'],
  ['Ada Example, minutes, col 2015', '2 September 2014', 'perhaps 2015'],
  ['Ada Example (born 1980) said', '2 September 2014', 'perhaps 1980'],
  ['Ada Example said of the 2013 count', '2 September 2014', 'perhaps 2013'],
  ['On 5 September 2014 the hall burnt. She said', '2 September 2014', 'perhaps 5 September 2014'],
  [
    'The Mirror, 5 September 2014: said Ada Example',
    '2 September 2014',
    'perhaps 5 September 2014',
  ],
  ['Ada Example, 2 September 2014 (accessed 2015)', '2 September 2014', undefined],
  ['Ada Example said in 2013, as in 2014', '2 September 2014', '2013'],
  ['On 2 September 2014 she told MPs', '2 September 2014', undefined],
  ['On 9/2/2014 she told MPs', '2 September 2014', undefined],
  ['in September 2014', '2 September 2014', undefined],
  ['in 2014', '2 September 2014', undefined],
  ['On 2 September 2014', '2014', undefined],
  ['in 2013, and in 2014', '2014', undefined],
  ['who served from 2010 to 2012', '2 September 2014', undefined],
  ['Ada Example, warden 2010–12', '2 September 2014', undefined],
  ['Ada Example, 2009-10', '2 September 2014', undefined],
  ['Ada Example (2010–)', '2 September 2014', undefined],
  ['in 2015', 'about 2014', undefined],
  ['in 2015', '', undefined],
  ['The Guardian, 3 September 2014', '2 September 2014', undefined],
])('%j gives words of %j the date %j', (credit, said, expected) => {
  expect(told(credit, said)).toBe(expected);
});
