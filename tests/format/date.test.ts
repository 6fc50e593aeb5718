import { describe, expect, test } from 'vitest';
import { dateInWords, datesInWords, issuedInWords, machineDate } from '../../src/format/date.ts';

describe('a date is told as precisely as it is known', () => {
  test.each([
    ['2022-06-02', '2 June 2022'],
    ['2022-12-31', '31 December 2022'],
    ['2022-01', 'January 2022'],
    ['2022', '2022'],
    ['about 2022', 'about 2022'],
    ['about 2022-06', 'about June 2022'],
  ])('%s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});

test('a date that the document does not print stands in brackets', () => {
  expect(issuedInWords('2002-06', 'The post mark.')).toBe('[June 2002]');
  expect(issuedInWords('2002-06', undefined)).toBe('June 2002');
});

test('a program is told the date alone', () => {
  expect(machineDate('about 2022-06')).toBe('2022-06');
  expect(machineDate('2022-06-02')).toBe('2022-06-02');
});

describe('a span is told by the ends that are known', () => {
  test.each([
    ['2004', '2011-05', '2004 to May 2011'],
    ['2004', '2004', '2004'],
    ['2004', undefined, 'from 2004'],
    [undefined, 'about 2011', 'until about 2011'],
    [undefined, undefined, ''],
  ])('%s to %s', (from, to, words) => {
    expect(datesInWords(from, to)).toBe(words);
  });
});
