import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { QuoteRecord } from '../../../src/search/codec/files.ts';
import { nearestOf, nearHits } from '../../../src/search/near/near.ts';
import type { View } from '../../../src/search/read/attempt.ts';
import { CorpusIndex } from '../../../src/search/read/corpus-index.ts';
import { IndexFolder } from '../../../src/search/read/folder.ts';
import { quoteReader } from '../../../src/search/read/texts.ts';
import { type AnIndex, anIndex, aQuotation, base } from '../an-index.ts';

// In order of time, which is that of their numbers.
const texts = [
  'The warden counted silver spoons beside the frozen fountain.', // 0
  'Silver ladles were polished beside a wooden cabinet by nobody.', // 1
  'It is as it was and so it will be for us all.', // 2
  'The warden counted silver spoons behind an orange curtain.', // 3
  ...Array.from({ length: 30 }, (_, at) => `Nothing number${at} was ever said of item${at} there.`),
];
let files: AnIndex;
let source: Parameters<typeof nearHits<QuoteRecord>>[0];
beforeAll(async () => {
  files = await anIndex(
    texts.map((words, at) =>
      aQuotation(words, {
        url: `/quotes/minutes/n${at}/`,
        said: String(1900 + at),
        speaker: at === 1 ? { id: 'bo', name: 'Bo Polisher' } : { id: 'ada', name: 'Ada Example' },
      }),
    ),
  );
  const folder = new IndexFolder(base);
  source = { index: new CorpusIndex(folder, 'quotes'), read: quoteReader(folder), named: true };
});
afterAll(() => files.remove());

const view = (more: Partial<View<QuoteRecord>> = {}): View<QuoteRecord> => ({
  narrow: async (blocks) => blocks,
  order: async (blocks) => blocks,
  page: 1,
  count: 10,
  ...more,
});
const found = async (text: string, more: Partial<View<QuoteRecord>> = {}) =>
  (await nearHits(source, text, view(more))).numbers;

describe('what comes near to a sentence', () => {
  test('has two rare words of it, or a rare pair with one of them', async () => {
    expect(await found('polished cabinet')).toEqual([1]);
    expect(await found('wooden cabinet')).toEqual([1]);
    expect(await found('cabinet')).toEqual([]);
    expect(await found('polished by me')).toEqual([]);
    expect(await found('as is it so and was')).toEqual([]);
  });

  test('comes in the order of how much it has, and of as much the latest first', async () => {
    expect(await found('the warden counted silver spoons beside the frozen fountain')).toEqual([0]);
    expect(await found('warden counted silver spoons')).toEqual([3, 0]);
    expect(await found('warden counted silver spoons beside')).toEqual([0, 3]);
  });

  test('is told with what is shared, and with what differs', async () => {
    const { hits, understanding, total, all } = await nearHits(
      source,
      'the warden counted golden spoons beside the frozen fountain',
      view(),
    );
    expect([understanding, total, all]).toEqual(['near', 1, [0]]);
    const [hit] = hits;
    expect(hit).toMatchObject({
      number: 0,
      shared: { of: 9, found: 8 },
      changes: [{ typed: 'golden', record: 'silver' }],
    });
    const words = hit?.block.words ?? '';
    const cut = ({ start, end }: { start: number; end: number }) => words.slice(start, end);
    const marked = (differs: boolean) =>
      hit?.ranges
        .filter((mark) => Boolean(mark.differs) === differs)
        .map(cut)
        .join(' ');
    expect(marked(true)).toBe('silver');
    expect(marked(false)).toBe('The warden counted spoons beside the frozen fountain');
  });

  test('may have a word in the name of who said it', async () => {
    const { hits } = await nearHits(source, 'polisher of a wooden cabinet', view());
    expect(hits[0]).toMatchObject({ number: 1, shared: { of: 5, found: 4 } });
  });

  test('is shown page by page, and narrowed', async () => {
    const page = async (page: number) => {
      const { hits, total } = await nearHits(
        source,
        'warden counted silver spoons',
        view({ page, count: 1 }),
      );
      return [hits.map(({ number }) => number), total];
    };
    expect([await page(1), await page(2), await page(3)]).toEqual([
      [[3], 2],
      [[0], 2],
      [[], 2],
    ]);
    expect(
      await found('warden counted silver spoons', {
        narrow: async (all) => all.filter((n) => n < 3),
      }),
    ).toEqual([0]);
    expect(await found('warden counted silver spoons', { narrow: async () => [] })).toEqual([]);
  });
});

describe('the nearest by its pairs', () => {
  const nearest = async (text: string, more: Partial<View<QuoteRecord>> = {}) =>
    (await nearestOf(source, text, view(more)))?.number;

  test('has three fifths of the words', async () => {
    expect(await nearest('a wooden cabinet x y')).toBe(1);
    expect(await nearest('a wooden cabinet x y z')).toBeUndefined();
  });

  test('is none where no pair is shared, or it is narrowed away', async () => {
    expect(await nearest('cabinet polished')).toBeUndefined();
    expect(await nearest('a wooden cabinet', { narrow: async () => [] })).toBeUndefined();
  });
});
