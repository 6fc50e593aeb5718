/** What a first search costs a reader in bytes and requests, with 10,000 quotations and 2,000 long reads to look in. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { spellings } from '../../src/words/spellings.ts';
import { hundred } from '../bench/corpus/quotations.ts';
import { type CorpusServer, corpusServer } from '../bench/corpus-server.ts';
import { exactIndex, folderOf } from '../bench/written.ts';
import type { Expected } from '../search/exact/expected.ts';
import { writtenExpectations } from '../search/exact/write.ts';
import { settled } from './asking.ts';

let server: CorpusServer;
test.beforeAll(async () => {
  server = await corpusServer({ site: '.build/invented', index: folderOf(exactIndex) });
});
test.afterAll(() => server.close());

/**
 * What is sent to somebody who comes with a question and has nothing yet, until it is answered: the search's scripts and its
 * index. Claims and other pages are asked for afterwards.
 */
async function sentFor(browser: import('playwright/test').Browser, query: string) {
  const context = await browser.newContext({ baseURL: server.origin });
  const page = await context.newPage();
  server.sent.splice(0);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-part="results"][data-answered]')) return;
      observer.disconnect();
      performance.mark('answered');
    }).observe(document, { subtree: true, attributeFilter: ['data-answered'] });
  });
  await page.goto(`/search/?${query}`);
  await settled(page);
  const before = await page.evaluate(() => {
    const [{ startTime = 0 } = {}] = performance.getEntriesByName('answered');
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime <= startTime)
      .map(({ name }) => new URL(name).pathname);
  });
  const inPage = await page.locator('script[data-plan]').textContent();
  await context.close();
  const own = server.sent.filter(
    ({ path }) => /^\/assets\/.*\.js$|^\/search\/./.test(path) && before.includes(path),
  );
  own.push({ path: 'head-start.js', bytes: gzipSync(inPage ?? '').length });
  return { own, bytes: (of: RegExp) => sum(own.filter(({ path }) => of.test(path))) };
}

const sum = (all: readonly { bytes: number }[]): number =>
  all.reduce((total, { bytes }) => total + bytes, 0);
const some = (is: (expected: Expected) => boolean): string[] =>
  writtenExpectations()
    .filter(({ form }) => form === 'typed')
    .filter(is)
    .slice(0, 12)
    .map(({ text }) => String(new URLSearchParams({ q: text })));

test('the first quotation, and all that is said of it, is there for 24.6 kB', async ({
  browser,
}) => {
  for (const query of some(({ quotations }) => quotations.length > 0)) {
    const { bytes } = await sentFor(browser, query);
    expect.soft(bytes(/\.js$|plan|\/quotes\//), query).toBeLessThanOrEqual(24_600);
    expect.soft(bytes(/\/quotes\/texts\//), query).toBeGreaterThan(0);
  }
});

test('the first passage of a long read is there for 37 kB', async ({ browser }) => {
  // A phrase of nothing but the commonest words, such as "of the and", has long lists, and may cost more.
  const isRead = ({ quotations, passages, wanted }: Expected) =>
    passages.length > 0 &&
    !quotations.length &&
    spellings(wanted).some((word) => word.length > 4 && !/\d/.test(word));
  for (const query of some(isRead)) {
    const { bytes } = await sentFor(browser, query);
    expect.soft(bytes(/./), query).toBeLessThanOrEqual(37_000);
    expect.soft(bytes(/\/articles\/texts\//), query).toBeGreaterThan(0);
  }
});

test('all words of a speaker with a hundred quotations are there in two requests of 20 kB', async ({
  browser,
}) => {
  const { own } = await sentFor(browser, `speaker=${hundred}`);
  const index = own.filter(({ path }) => path.startsWith('/search/'));
  expect(index.length).toBeGreaterThan(0);
  expect(index.length).toBeLessThanOrEqual(2);
  expect(sum(index)).toBeLessThanOrEqual(20_000);
});
