/** Nothing moves while a page comes: measured on a phone whose scripts and fonts arrive late. */
import { expect, type Page, test } from 'playwright/test';

const late = /\.(?:js|woff2)(?:\?|$)/;
const pages = [
  '/',
  '/articles/the-second-count/',
  '/articles/the-second-count/record/',
  '/basket/',
  '/check/',
  '/claims/',
  '/corrections/',
  '/discrepancies/',
  '/glossary/',
  '/organisations/',
  '/people/',
  '/people/ada-example/',
  '/quotes/',
  '/quotes/hall-minutes-2001/all-counted/',
  '/search/',
  '/sources/',
  '/sources/hall-minutes-2001/',
  '/timeline/',
  '/topics/',
];

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

for (const width of [412, 1350])
  test(`nothing moves while a page comes, ${width} px wide`, async ({ browser }) => {
    for (const address of pages) {
      const context = await browser.newContext({
        viewport: { width, height: 823 },
        baseURL: test.info().project.use.baseURL ?? '',
      });
      const page = await context.newPage();
      expect.soft(await shifts(page, address), address).toEqual([]);
      await context.close();
    }
  });

test('what answers a question in the address moves less than a twentieth', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  const moved = await shifts(page, '/search/?q=spoon');
  await expect(page.getByRole('region', { name: 'Quotations' })).toBeVisible();
  expect(moved.reduce((sum, { value }) => sum + value, 0)).toBeLessThan(0.05);
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
