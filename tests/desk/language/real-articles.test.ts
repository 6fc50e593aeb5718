import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { borrowedWords } from '../../../src/desk/language/borrowed.ts';
import { sourceTexts } from '../../../src/desk/language/source-texts.ts';
import { read } from '../../../src/record/read/read.ts';

const shared = process.env.SHARED ?? '../shared';
const texts = [`${shared}/captures`, `${shared}/facts/sources.yaml`];

// The texts themselves are not ours to keep here: CI lays them beside the checkout.
test.skipIf(!texts.every((path) => existsSync(path)))(
  'no article borrows eight words in a row from what it was written from',
  () => {
    const sources = texts.flatMap(sourceTexts);
    expect(sources.length).toBeGreaterThan(200);
    expect(borrowedWords(read('content').dossier, sources)).toEqual([]);
  },
);
