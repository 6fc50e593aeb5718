import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sizeInWords, weights } from '../../../src/publish/copies/weights.ts';

test.each([
  [1, '1 kB'],
  [412_001, '413 kB'],
  [999_499, '1,000 kB'],
  [999_500, '1 MB'],
  [1_249_000, '1.2 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

test('says after each file that is offered how much it is, and of paper how many pages', async () => {
  const site = mkdtempSync(join(tmpdir(), 'weights-'));
  mkdirSync(join(site, 'spoons'));
  writeFileSync(join(site, 'spoons/spoons.pdf'), 'x'.repeat(2500));
  writeFileSync(join(site, 'all.epub'), 'x'.repeat(900));
  const change = await weights(site, new Map([['/spoons/spoons.pdf', 2]]));
  expect(
    change(
      '<a href="/spoons/spoons.pdf" download>for paper (PDF)</a>, <a href="/all.epub" download>all (EPUB)</a>, <a href="/none.pdf" download>none (PDF)</a>, <a href="/all.epub">(EPUB)</a>',
    ),
  ).toBe(
    '<a href="/spoons/spoons.pdf" download>for paper (PDF, 2 pages, 3 kB)</a>, <a href="/all.epub" download>all (EPUB, 1 kB)</a>, <a href="/none.pdf" download>none (PDF)</a>, <a href="/all.epub">(EPUB)</a>',
  );
  rmSync(site, { recursive: true });
});
