/** Which parts of which packs a question reads, and when: each is a wait on a slow line. */
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
    [
      {
        url: '/articles/a/',
        title: 'A',
        html: '<p>Nobody knows where the other spoons went, not one of the minutes tells.</p>',
      },
    ],
  );
});
afterAll(() => index.remove());

test('the text of a quotation is asked for before anything of long reads', async () => {
  index.read();
  for (const [phrase, kinds] of [
    [
      'of the minutes tells',
      ['quotes/pairs/', 'quotes/texts/', 'articles/pairs/', 'articles/texts/'],
    ],
    ['nobody knows where the other', ['quotes/pairs/', 'articles/pairs/', 'articles/texts/']],
  ] as const) {
    await index.ask(`q="${phrase}"`);
    const read = index.read().map((name) => name.replace(/\d.*/, ''));
    expect([...new Set(read)]).toEqual(['plan.txt', ...kinds]);
  }
});

test('a citation is one part away, and is read when it is wanted', async () => {
  index.read();
  for (const [number, url] of urls.entries())
    expect(await index.citation(url)).toBe(`Citation of ${number}`);
  expect(index.read().filter((name) => !/plan|citations/.test(name))).toEqual([]);
  await expect(index.citation('/quotes/minutes/nobody/')).rejects.toThrow(UnreadableIndex);
});
