/** Which files a question reads, and when: each is a wait on a slow line. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UnreadableIndex } from '../../../src/search/codec/seal.ts';
import { type AnIndex, anIndex, aQuotation } from '../an-index.ts';

const urls = Array.from({ length: 30 }, (_, number) => `/quotes/minutes/item-${number}/`);
let index: AnIndex;
beforeAll(async () => {
  index = await anIndex(
    urls.map((url, number) =>
      aQuotation(`Item ${number} of the minutes tells of spoons.`, {
        url,
        citation: `Citation of ${number}`,
      }),
    ),
    [{ url: '/articles/a/', title: 'A', html: '<p>Nobody knows where the other spoons went.</p>' }],
  );
}, 60_000);
afterAll(() => index.remove());

test('long reads are asked for a phrase with the quotations, and for texts after them', async () => {
  index.read();
  for (const phrase of ['of the minutes tells', 'nobody knows where the other']) {
    await index.ask(`q="${phrase}"`);
    const kinds = index.read().map((name) => name.replace(/\d.*/, ''));
    const asked = ['quotes/pairs/', 'articles/pairs/'].map((kind) => kinds.indexOf(kind));
    const texts = kinds.findIndex((kind) => kind.endsWith('texts/'));
    expect(asked).toEqual(asked.toSorted((a, b) => a - b));
    expect(asked[0]).toBeGreaterThan(0);
    expect(texts).toBeGreaterThan(asked[1] ?? texts);
  }
});

test('a citation is one file away, and is read when it is wanted', async () => {
  index.read();
  for (const [number, url] of urls.entries())
    expect(await index.citation(url)).toBe(`Citation of ${number}`);
  expect(index.read().filter((name) => !/plan|citations/.test(name))).toEqual([]);
  await expect(index.citation('/quotes/minutes/nobody/')).rejects.toThrow(UnreadableIndex);
});
