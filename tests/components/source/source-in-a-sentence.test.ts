import { expect, test } from 'vitest';
import { sourceInASentence } from '../../../src/components/source/source-in-a-sentence.ts';
import { publicRecord } from '../../../src/record/public-record.ts';
import { read } from '../../../src/record/read/read.ts';
import { quotesOfSource } from '../../../src/record/views/quotes/quotes-of-source.ts';
import { aSource } from '../../record/builders.ts';

test.each<[string, Record<string, unknown>, number, string]>([
  ['a document', {}, 0, 'Official record: Hall. The whole of it was read.'],
  [
    'its day',
    { issued: '2001-05-04' },
    0,
    'Official record: Hall, 4 May 2001. The whole of it was read.',
  ],
  [
    'a date that is not printed on it, in brackets',
    { issued: '2001', 'issued-basis': 'By its place.' },
    0,
    'Official record: Hall, [2001]. The whole of it was read.',
  ],
  [
    'a newspaper, read in part, with a quotation',
    { kind: 'news', 'container-title': 'The Post', read: 'excerpt' },
    1,
    'News: The Post. Only a part of it was read. One quotation from it is here.',
  ],
  [
    'what the public cannot read',
    { kind: 'primary report', availability: 'unpublished', read: 'not read' },
    2,
    'Report: Hall. Unpublished. It was not read; it is known only through others. 2 quotations from it are here.',
  ],
])('says of %s', (_what, fields, quotations, sentence) => {
  expect(sourceInASentence(aSource({ id: 'm', ...fields }), quotations)).toBe(sentence);
});

test('few sources of the record are described alike', () => {
  const record = publicRecord(read('content').dossier);
  const all = [...record.sources.values()].map((source) =>
    sourceInASentence(source, quotesOfSource(record, source.id).read.length),
  );
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all).size / all.length).toBeGreaterThan(0.9);
});
