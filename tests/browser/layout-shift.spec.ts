/** Nothing moves while a page comes: measured on a phone whose scripts, fonts and names of things arrive late. */
import { type APIRequestContext, expect, type Page, test } from 'playwright/test';
import { addresses, invented, oneOfEach, origin } from './templates.ts';

const late = /\.(?:js|woff2)(?:\?|$)|\/names\//;
const asksForRows = ['/quotes/?year=2014', '/claims/?q=inspectors', '/sources/?q=zebra'];
const sites: Record<string, (request: APIRequestContext) => Promise<string[]>> = {
  // With a question in its address the search has a test of its own.
  real: async () =>
    [...addresses.filter((address) => !address.includes('?')), ...asksForRows].map(
      (address) => origin + address,
    ),
  invented: async (request) =>
    Object.values(await oneOfEach(request)).map((address) => invented + address),
};

/** What moved by itself after it was seen, and how much. */
async function shifts(page: Page, address: string): Promise<{ value: number; what: string[] }[]> {
  await page.route(late, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            (list.getEntries() as (PerformanceEntry & Shift)[])
              .filter(({ hadRecentInput }) => !hadRecentInput)
              .map(({ value, sources }) => ({
                value,
                what: sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 200) ?? ''),
              })),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 500);
      }),
  );
}

interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

for (const [site, pages] of Object.entries(sites))
  for (const width of [412, 1350])
    test(`nothing moves while a page of the ${site} site comes, ${width} px wide`, async ({
      browser,
      request,
    }) => {
      test.setTimeout(300_000);
      const all = await pages(request);
      expect(all.length).toBeGreaterThan(20);
      for (const address of all) {
        const context = await browser.newContext({ viewport: { width, height: 823 } });
        const page = await context.newPage();
        expect.soft(await shifts(page, address), address).toEqual([]);
        await context.close();
      }
    });

test('rows that the address does not ask for are never seen; without the script all are, a little later', async ({
  page,
}) => {
  const seen = page.locator('[data-in]:visible');
  const years = page.locator('[data-group]:visible');
  await page.route(/Narrowing.*\.js/, (route) => route.abort());
  await page.goto(`${origin}/quotes/?year=2014`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await seen.count()).toBe(0);
  await expect.poll(() => years.count()).toBeGreaterThan(10);
  expect(await seen.count()).toBeGreaterThan(0);
  await page.unroute(/Narrowing.*\.js/);
  await page.reload();
  await expect(page.getByText(/^\d+ of \d+ quotations$/)).toBeVisible();
  expect(await seen.count()).toBeGreaterThan(0);
  await expect(years).toHaveCount(1);
});

const lists = (page: Page) => page.locator('.results section:visible').first();
for (const [words, first] of [
  ['spoon', 'Quotations'],
  // By its name before all else; a phrase in marks waits for no name, which then comes below.
  ['shortage', 'By this name'],
  ['"shortage"', 'Quotations'],
  ['Every fork in the hall was counted twice, and the two counts agree', 'Quotations'],
] as const)
  for (const width of [412, 1350])
    test(`nothing moves while ${words} is answered, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 823 });
      const moved = await shifts(page, `/search/?${new URLSearchParams({ q: words })}`);
      await expect(lists(page).getByRole('heading')).toHaveText(first);
      expect(moved).toEqual([]);
    });

test('what does move is seen', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  await page.addInitScript(() => {
    addEventListener('load', () =>
      setTimeout(
        () => document.querySelector('main')?.before(document.createElement('hr'), 'Late'),
        300,
      ),
    );
  });
  expect(await shifts(page, '/people/')).not.toEqual([]);
});
