import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { columnsOf, type QuoteRecord, recordsOf } from '../../../src/search/codec/files.ts';

const record = (number: number): QuoteRecord => ({
  url: `/quotes/minutes-${number % 9}/item-${number}/`,
  words: `Of ${number} spoons ${number * 7} were counted.`,
  speaker: 'ada',
  speakerName: 'Ada Example',
  alsoNamed: '',
  role: number % 2 ? 'warden' : '',
  said: `20${10 + (number % 20)}-05-04`,
  published: '',
  source: `Minutes ${number % 9}`,
  checkedBy: 'program',
  checkedOn: '2020-01-02',
  caution: '',
  version: '0123abcd',
});

test.each([1, 2, 100])('%i records come back as they went', (count) => {
  const records = Array.from({ length: count }, (_, number) => record(number));
  expect(recordsOf(JSON.parse(JSON.stringify(columnsOf(records))))).toEqual(records);
});

test('what is the same in all is written once, which makes the file smaller', () => {
  const records = Array.from({ length: 100 }, (_, number) => record(number));
  const text = JSON.stringify(columnsOf(records));
  expect(text.split('Ada Example')).toHaveLength(2);
  const packed = (json: string) => gzipSync(json).length;
  expect(packed(text)).toBeLessThan(
    packed(JSON.stringify(records.map((each) => Object.values(each)))),
  );
});
