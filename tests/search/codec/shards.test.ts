import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Reader, Writer } from '../../../src/search/codec/bytes.ts';
import {
  blockSize,
  readBlocks,
  readPlaces,
  writeBlocks,
  writePlaces,
} from '../../../src/search/codec/lists.ts';

const number = fc.integer({ min: 0, max: 2 ** 40 });
const sorted = (most: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: most })).map((numbers) => numbers.sort((a, b) => a - b));

test('numbers and texts are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, fc.string({ unit: 'grapheme' }))), (pairs) => {
      const writer = new Writer();
      for (const [value, text] of pairs) writer.number(value).text(text);
      const reader = new Reader(writer.bytes);
      expect(pairs.map(() => [reader.number(), reader.text()])).toEqual(pairs);
      expect(reader.ended).toBe(true);
    }),
  );
});

test('lists of blocks and places are read as they were written', () => {
  fc.assert(
    fc.property(sorted(200_000), sorted(200_000 * blockSize), (blocks, places) => {
      const writer = new Writer();
      writeBlocks(writer, blocks);
      writePlaces(writer, places);
      const reader = new Reader(writer.bytes);
      expect(readBlocks(reader, blocks.length)).toEqual(blocks);
      expect(readPlaces(reader, places.length)).toEqual(places);
    }),
  );
});
